import TrustReport

/// A page on one code, for a terminal: what it means, why it matters, an example, and what to do.
func page(_ explanation: CodeExplanation) -> String {
  var blocks = [explanation.code, paragraph(explanation.meaning)]
  if let reason = explanation.reason { blocks.append(paragraph("Why it matters: \(reason)")) }
  if let example = explanation.example {
    let lines = example.split(separator: "\n").map { "  \($0)" }
    blocks.append((["Example:", ""] + lines).joined(separator: "\n"))
  }
  blocks.append(paragraph("What to do: \(explanation.remedy)"))
  return blocks.joined(separator: "\n\n") + "\n"
}

/// A text in lines that a terminal shows whole; names are in quotes, as in messages.
private func paragraph(_ markdown: String) -> String {
  let text = String(markdown.map { $0 == "`" ? "'" : $0 })
  return HelpText.wrap(text, to: HelpText.width).joined(separator: "\n")
}
