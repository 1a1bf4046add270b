import { wordSet } from "./word-set.ts";

/** Nouns for what can be read and cited. Lower case, singular and plural. */
export const DOCUMENT_NOUNS = wordSet(`
account accounts ad ads advert advertisement adverts affidavit affidavits agenda agreement amendment analyses analysis
announcement article articles assessment average audit autobiography bill biography blog blogpost blueprint book books briefing
briefings brochure budget bulletin census chart charter commentary commercial communique communiqué complaint constitution contract
contracts convention criteria data database declaration decree diary directive disclosure disclosures document documentary
documents dossier draft editorial email e-mail emails e-mails essay estimate estimates evidence experiment figures file files
filing filings film findings footage forecast forecasts guidance guidelines headline headlines history index indictment interview
investigation invoice journal law laws lawsuit leaflet letter letters manifesto manual measure measurements
memo memoir memoirs memorandum memos message messages minutes model models motion news-release note notes notice op-ed opinion
order page paper papers pamphlet petition placard plan plans platform poem policy poll polling polls post poster posters
posts presentation projection projections proposal publication questionnaire reading receipts recording
records register release report reports research resolution results review ruling rules sample script sign signs
slogan song speech statement statements statistics statute stories story studies study subpoena summary survey surveys
tape tapes testimony text texts thread toolkit transcript transcripts treaty tweet tweets verdict video videos warrant
webpage website
work wording
`);
