import Testing

/// The markers are a ruler, and a ruler is measured once too.
@Suite struct MarkedTextTests {
  @Test func markersAreTakenOut() {
    let marked = MarkedText("a,1️⃣b\n2️⃣c,\"d\n,3️⃣e\",4️⃣f\r\n5️⃣g\r6️⃣h")
    #expect(marked.text == "a,b\nc,\"d\n,e\",f\r\ng\rh")
    let places = marked.places.sorted { $0.key < $1.key }.map { "\($0.value)" }
    #expect(
      places == [
        #"(position: "1:3", cell: "B1")"#, #"(position: "2:1", cell: "A2")"#,
        #"(position: "3:2", cell: "B2")"#, #"(position: "3:5", cell: "C2")"#,
        #"(position: "4:1", cell: "A3")"#, #"(position: "5:1", cell: "A4")"#,
      ])
  }

  @Test func markersResolve() {
    let marked = MarkedText("a;1️⃣b", delimiter: ";")
    #expect(marked.resolved("error 1️⃣ no-return") == "error 1:3 no-return B1")
    #expect(marked.resolved("warning 3 footnote") == "warning 3 footnote")
  }
}
