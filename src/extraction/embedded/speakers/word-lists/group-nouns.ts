import { wordSet } from "./word-set.ts";

/** Plural or collective nouns for people who are not named one by one, beside the plurals of role nouns. */
export const GROUP_NOUNS = wordSet(`
adherents adults allies americans analysts backers bosses brass bystanders camp cadre chiefs children circles citizens
clergy colleagues commentators commuters conservatives consumers couples critics crowd crowds democrats detractors
diplomats electorate elders elites everyone everybody anyone anybody someone somebody nobody no-one evangelicals experts
eyewitnesses faction factions families fans folks foes forces friends generations hardliners hawks households insiders intellectuals
investigators islamists jews jihadists kids latinos hispanics leaders liberals libertarians locals loyalists majority many
markets media men migrants militants millennials millions minorities minority moderates mps muslims nationalists natives
netizens observers officials onlookers opponents others parents people peoples persons players police policymakers
politicians poor populace population press protesters proponents progressives prosecutors public pundits radicals
readers rebels refugees relatives republicans residents respondents rivals scholars scientists seniors separatists
skeptics sceptics some sources spectators staff staffers students supporters survivors thousands
troops tories traditionalists unionists users veterans viewers villagers voters whites women workers world youth youths
`);
