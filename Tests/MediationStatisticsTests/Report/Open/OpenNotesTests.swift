import Testing

@testable import MediationStatistics

struct OpenNotesTests {
  @Test(arguments: [("各社区[注1][注12]", [1, 12]), ("受理件数（件）", []), ("[注]", []), ("[z] [注3]", [3])] as [(String, [Int])])
  func numbers(text: String, wanted: [Int]) { #expect(noteNumbers(in: text) == wanted) }

  @Test func marksByMeasureDimensionAndTable() throws {
    let request = try wanted(try CaseDesk.plan().open)
    let notes = OpenNotes(request)
    let number = { (id: String) in (request.notes.firstIndex { $0.id == id } ?? -2) + 1 }
    #expect(notes.marks(ofMeasure: "participations") == [number("participation")])
    #expect(notes.marks(ofMeasure: "received") == [])
    #expect(notes.marks(ofDimension: .community) == [number("community")])
    let court = try wanted(request.tables.first { $0.id == "court_totals" })
    #expect(notes.titleMarks(court) == " [注\(number("court"))]")
    #expect(notes.titleMarks(request.tables[0]) == "")
  }
}
