import Foundation

// Runs one harness: `fuzz HARNESS CORPUS SEED FIRST END STATE`. The number of the run that is being made is
// written to the file STATE, so that it is known which one crashed.

let arguments = CommandLine.arguments
guard arguments.count == 7, let seed = UInt64(arguments[3]), let first = Int(arguments[4]),
  let end = Int(arguments[5]), first <= end,
  let harness = FuzzRuns.harnesses.first(where: { $0.name == arguments[1] })
else {
  print("usage: fuzz HARNESS CORPUS SEED FIRST END STATE")
  exit(64)
}
let state = open(arguments[6], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
let runs = try FuzzRuns(harness, seed: seed, corpusFolder: URL(filePath: arguments[2]))
var failures = first == 0 ? runs.failuresOfCorpus() : []
for failure in failures { print(failure) }
for run in first..<end {
  let text = Array("\(run)\n".utf8)
  _ = pwrite(state, text, text.count, 0)
  guard let failure = runs.failure(run) else { continue }
  print(failure)
  failures.append(failure)
  if failures.count >= 10 {
    print("\(harness.name): ten failures, and the rest is not run")
    break
  }
}
exit(failures.isEmpty ? 0 : 1)
