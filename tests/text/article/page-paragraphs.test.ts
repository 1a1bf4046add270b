import { describe, expect, test } from "vitest";
import { parsePage } from "../../../src/text/article/dom.ts";
import { pageParagraphs } from "../../../src/text/article/page-paragraphs.ts";

function textsOf(body: string): string[] {
  return pageParagraphs(parsePage({ head: "", body }).body).map(({ text }) => text);
}

describe("the paragraphs of a page", () => {
  test.each([
    {
      title: "part at block elements",
      html: "<p>a</p>b<div>c<p>d</p>e</div>",
      found: ["a", "b", "c", "d", "e"],
    },
    { title: "fold white space", html: "<p> a\n\t b  </p>", found: ["a b"] },
    { title: "keep no-break spaces", html: "<p>4&nbsp;km</p>", found: ["4\u00a0km"] },
    { title: "show no trace of inline tags", html: "<p>Mr<b>.</b> <i>A</i>da’s</p>", found: ["Mr. Ada’s"] },
    { title: "keep one space between inline tags", html: "<p><b>a </b> <i> b</i></p>", found: ["a b"] },
    { title: "end a line at a line break", html: "<p>a<br>b <br/> c</p>", found: ["a\nb\nc"] },
    { title: "end at two line breaks", html: "a<br><br>b<br>\n<br>c", found: ["a", "b", "c"] },
    {
      title: "give each item of a list a line",
      html: "<ul><li>a</li><li><p>b</p></li></ul>c",
      found: ["a\nb", "c"],
    },
    { title: "give inner lists their lines", html: "<ol><li>a<ul><li>b</ul><li>c</ol>", found: ["a\nb\nc"] },
    {
      title: "part in items that hold several blocks",
      html: "<ul><li><h2>a</h2><p>b</p></li><li><h2>c</h2><p>d</p></li></ul>",
      found: ["a", "b", "c", "d"],
    },
    {
      title: "keep headings and block quotes",
      html: "<h2>a</h2><blockquote>b</blockquote>c",
      found: ["a", "b", "c"],
    },
    {
      title: "write the marks of q elements",
      html: "<p><q>No</q>, she said.</p>",
      found: ["“No”, she said."],
    },
    { title: "resolve entities", html: "<p>&ldquo;A&#8221; &amp; &#x42;</p>", found: ["“A” & B"] },
    {
      title: "leave out captions, code and marks of notes",
      html: "<figure><figcaption>a</figcaption></figure><pre><code>b</code></pre><p>c<sup><a href=d>[2]</a></sup></p>",
      found: ["c"],
    },
    { title: "keep raised letters", html: "<p>the 4<sup>th</sup> time</p>", found: ["the 4th time"] },
    { title: "keep the lines of preformatted text", html: "<pre>a\nb</pre>", found: ["a\nb"] },
    { title: "leave out tables of figures", html: "<table><tr><th>a<td>1</table>b", found: ["b"] },
    { title: "part at the cells of other tables", html: "<table><tr><td>a<td>b</table>", found: ["a", "b"] },
  ])("$title", ({ html, found }) => {
    expect(textsOf(html)).toEqual(found);
  });

  test("know how much of them leads elsewhere", () => {
    const [half, all] = pageParagraphs(
      parsePage({ head: "", body: "<p>abc <a href=x>def</a></p><p><a>ghi</a> | <a>jkl</a></p>" }).body,
    );
    expect(half?.linkShare).toBeCloseTo(0.5);
    expect(all?.linkShare).toBe(1);
  });
});
