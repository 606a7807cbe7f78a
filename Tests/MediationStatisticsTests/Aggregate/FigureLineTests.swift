import Testing

@testable import MediationStatistics

/// A figure found by its cell is the figure found by its address, the long way.
struct FigureLineTests {
  private static let suffixes: [[FigureAddress.Suffix]] = [
    [], [.ytd], [.previousYear], [.previous], [.yoy], [.mom], [.ytd, .yoy], [.yoyDifference], [.momDifference], [.previous, .previous],
  ]
  private static let dimensions: [[DimensionID]] = [
    [], [.type], [.organizationKind], [.community, .type], [.community, .organizationKind],
  ]

  private func told(_ figure: Figure?) -> String {
    guard let figure else { return "none" }
    let parts = [figure.numerator, figure.denominator].map { $0.map { "\($0)" } ?? "-" }
    return
      "\(figure.address) \(figure.name) \(figure.machineText) \(figure.unit) \(parts) \(figure.status) \(figure.rows) \(figure.isExact)"
  }

  @Test(arguments: ["2024-07", "2024", "2023-06", "2024-06-30..2024-07-02"])
  func everyMeasure(period: String) throws {
    let (store, twin) = (try FigureStoreTests.store(), try FigureStoreTests.store())
    let period = try wanted(ReportingPeriod(period))
    var (quick, slow) = (0, 0)
    for measure in store.measures.measures {
      for suffixes in Self.suffixes {
        for dimensions in Self.dimensions {
          guard let line = store.line(measure.id, suffixes, period, dimensions) else { continue }
          if line.now == nil { slow += 1 } else { quick += 1 }
          let cells = line.dimensions.reduce(1) { $0 * $1.members.count }
          for cell in stride(from: 0, to: cells, by: 1 + cells / 40) {
            let address = line.address(line.codes(of: cell))
            #expect(line.cell(of: address.keys) == cell)
            #expect(told(store.figure(line, cell)) == told(twin.compute(address)))
            #expect(store.rows(line, cell) == twin.rows(address))
          }
        }
      }
    }
    #expect(quick > 500 && slow > 100)
  }

  /// The asker's order of dimensions is not the address's.
  @Test func askedInAnyOrder() throws {
    let store = try FigureStoreTests.store()
    let period = ReportingPeriod.year(2024)
    let dimensions = try [DimensionID.type, .community].map { try wanted(store.dimension($0, of: "received")) }
    let line = try wanted(AskedLine("received", [], period, dimensions, store))
    var rows = 0
    for type in dimensions[0].members.indices {
      for community in dimensions[1].members.indices {
        let figure = try wanted(line.figure([type, community]))
        let (one, other) = (dimensions[0].members[type].id, dimensions[1].members[community].id)
        #expect(figure.address == FigureAddress("received", [], period, [.init(.type, one), .init(.community, other)]))
        #expect(line.rows([type, community]) == figure.rows)
        rows += figure.rows
      }
    }
    #expect(rows == store.figure(FigureAddress("received", [], period))?.rows && rows > 0)
    #expect(AskedLine("received", [.yoy, .ytd], period, dimensions, store) == nil && AskedLine("none", [], period, [], store) == nil)
  }

  /// What is asked for twice, by cell and by address, is one figure.
  @Test func askedTwiceRecordedOnce() throws {
    let store = try FigureStoreTests.store()
    let line = try wanted(store.line("received", [], .year(2024), [.type]))
    let figure = try wanted(store.figure(line, 3))
    #expect(store.figure(figure.address) === figure && store.recorded.count == 1)
  }
}
