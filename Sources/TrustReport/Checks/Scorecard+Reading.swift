extension Scorecard {
  /// Reads indicator CSVs, rates what they say, and checks it.
  ///
  /// - Parameters:
  ///   - inputs: indicator CSVs; several of them give the history.
  ///   - options: the quarter to report, the tolerance, the delimiter.
  /// - Throws: everything that is wrong, with all warnings and notes, if anything is an error.
  public init(
    contentsOf inputs: [Input], options: ReadingOptions = ReadingOptions()
  ) throws(InvalidData) {
    var read = [ReadInputs(inputs, options)]
    ReadInputs.withhold(&read)
    self = try read[0].scorecard()
  }

  /// Reads two returns to be compared: what is withheld of one is withheld of the other, as both are printed.
  ///
  /// - Parameters:
  ///   - old: the inputs and options of the earlier return.
  ///   - new: those of the later one.
  package static func pair(
    _ old: (inputs: [Input], options: ReadingOptions),
    _ new: (inputs: [Input], options: ReadingOptions)
  ) -> (old: Result<Scorecard, InvalidData>, new: Result<Scorecard, InvalidData>) {
    var read = [ReadInputs(old.inputs, old.options), ReadInputs(new.inputs, new.options)]
    ReadInputs.withhold(&read)
    func result(_ inputs: ReadInputs) -> Result<Scorecard, InvalidData> {
      Result { () throws(InvalidData) in try inputs.scorecard() }
    }
    return (result(read[0]), result(read[1]))
  }
}
