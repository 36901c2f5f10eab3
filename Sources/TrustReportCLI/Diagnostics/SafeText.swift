/// A text from a file, a file name or the command line, made safe for the terminal: it can neither
/// move the cursor, nor change the title, nor turn the direction of what follows.
///
/// One character stands for one, so that the caret under an excerpt stays in its place.
func safe(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(isUnsafe(scalar) ? (isSpace(scalar) ? " " : "\u{FFFD}") : scalar)
  }
  return String(result)
}

/// Whether a terminal may act on a character: control characters, and those that turn the direction.
func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "\t" || scalar == "\n" || scalar == "\r"
}
