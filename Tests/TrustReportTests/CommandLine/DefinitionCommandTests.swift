import Testing

@Suite("Files of definitions on the command line")
struct DefinitionCommandTests {
  @Test("a list may come through a pipe, before or behind the data")
  func pipes() throws {
    let folder = try TemporaryFolder()
    try folder.write("number,indicator,polarity\n1,Waits,lower\n", to: "list.csv")
    try folder.write("number,quarter,value,target\n1,2022/23 Q3,12,10\n", to: "q3.csv")
    for command in [
      "trustreport rate q3.csv list.csv", "trustreport rate - q3.csv < list.csv",
      "cat list.csv | trustreport rate q3.csv -", "cat q3.csv | trustreport rate - list.csv",
    ] {
      let result = try Product.shell(command, in: folder.url)
      #expect(result.output.contains("\n1       Waits      Red  12      10 or below"), "\(command)")
      #expect(result.status == 0)
    }
  }
}
