import TrustReport

func report(of path: String) throws -> String {
  let performance = Performance(reading: [.file(path)])
  for finding in performance.findings {
    print(finding.file, finding.line ?? 0, finding.message, finding.hint ?? "")
  }
  var markdown: [UInt8] = []
  var output = TextOutput { markdown += $0 }
  MarkdownRenderer().render(Report(of: performance), to: &output)
  try output.finish()
  return String(decoding: markdown, as: UTF8.self)
}
