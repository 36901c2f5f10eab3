/// The style sheet of a page.
///
/// Words are dark on a pale ground, by at least 4.5 to 1; borders and the focus differ from what is beside them by at
/// least 3 to 1. A rating is a word in a border: nothing is lost without its ground, in forced colours or in print.
///
/// Figures wrap between their words, so that a table fits the page; on a phone each column is as wide as it needs, and
/// the table scrolls under its caption. The labels of a picture are placed for their own spacing: a reader's would push
/// them out of the picture or over each other. The outline of a picture takes no room from it: its letters stay 16
/// pixels high on the narrowest screen.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --text: #1c1f23; --ground: #ffffff; --line: #6b7280; --link: #0b4f9e; --focus: #7a3e00; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e8eaed; --ground: #16181b; --line: #9aa0a6; --link: #a8c7fa; --focus: #ffd54a; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1, h2, h3 { line-height: 1.25; }
    h1 { font-size: 1.8rem; }
    h2 { font-size: 1.4rem; margin-top: 2.5rem; }
    h3 { font-size: 1.1rem; margin-top: 1.75rem; }
    p, li { max-width: 45rem; }
    a { color: var(--link); }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .skip { position: absolute; left: 0; top: 0; padding: 0.5rem 1rem; background: var(--ground); color: var(--link); }
    .skip:not(:focus) { clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; padding: 0; }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }
    caption { text-align: left; font-weight: 600; padding: 0.25rem 0; position: sticky; left: 0; width: fit-content; max-width: calc(100vw - 2rem); }
    th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
    tbody th { font-weight: 400; min-width: 10rem; }
    .figure { text-align: right; max-width: 14rem; font-variant-numeric: tabular-nums; }
    figure { margin: 1rem 0; max-width: 26rem; }
    figcaption { margin-bottom: 0.5rem; }
    .chart { display: block; width: 100%; height: auto; outline: 1px solid var(--line); }
    .chart text { letter-spacing: 0 !important; word-spacing: 0 !important; }
    summary { cursor: pointer; padding: 0.25rem 0; }
    summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .print { display: none; max-width: none; }
    .print [scope=rowgroup] { font-weight: 600; }
    .rating { display: inline-block; padding: 0 0.4rem; border: 2px solid; font-weight: 600; white-space: nowrap; }
    .red { background: #fbe3e1; color: #7d1009; border-color: #c5352c; }
    .amber { background: #fdf0d5; color: #5c3a00; border-color: #9a6700; }
    .green { background: #e0f2e3; color: #0b4a1b; border-color: #1a7f37; }
    @media (max-width: 40rem) {
      table { width: max-content; }
      td, tbody th { max-width: 11rem; }
      .rating { white-space: normal; }
    }
    @media print {
      @page { size: A4; margin: 18mm 16mm; }
      :root { color-scheme: light; --text: #000000; --ground: #ffffff; --line: #555555; --link: #000000; }
      body { font-size: 11pt; }
      main { max-width: none; padding: 0; }
      .skip, details { display: none; }
      .print { display: block; break-before: page; }
      .scroll { overflow: visible; }
      thead { display: table-header-group; }
      tr, figure:not(.print) { break-inside: avoid; }
      .print [scope=rowgroup] { break-after: avoid; }
      h1, h2, h3, caption { break-after: avoid; }
    }
    """
}
