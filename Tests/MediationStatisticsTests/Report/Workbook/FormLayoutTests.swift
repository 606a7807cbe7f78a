import Testing
import XLSX

@testable import MediationStatistics

struct FormLayoutTests {
  /// A head of any depth, drawn: groups within groups, names of any length.
  private static func drawnColumns(_ dice: inout Dice, depth: Int, from count: inout Int) -> String {
    let nodes = (0..<(1 + dice.throwDie(4))).map { _ -> String in
      count += 1
      let name = String(repeating: "名", count: 1 + dice.throwDie(9)) + "\(count)"
      guard depth > 0, dice.throwDie(2) == 0 else { return "{name: \(name), measure: received}" }
      return "{name: \(name), columns: \(drawnColumns(&dice, depth: depth - 1, from: &count))}"
    }
    return "[\(nodes.joined(separator: ", "))]"
  }

  private static func drawn(_ seed: Int) throws -> FormLayout {
    var dice = Dice(UInt64(seed))
    var count = 0
    let columns = drawnColumns(&dice, depth: dice.throwDie(4), from: &count)
    let more = "row_numbers: \(dice.throwDie(2) == 0)\nstub: \(String(repeating: "项", count: 1 + dice.throwDie(12)))\n"
    return FormLayout(try FormDesk.filled(try FormDesk.form(columns: columns, more: more), [[:], [:]]))
  }

  /// Whatever the tree: each cell of the head belongs to one name and no cell to two.
  @Test(arguments: 1...40)
  func headCellsCoverTheHeadOnce(seed: Int) throws {
    let layout = try Self.drawn(seed)
    var owners: [CellAddress: Int] = [:]
    for cell in layout.headCells.flatMap(\.range.cells) { owners[cell, default: 0] += 1 }
    let head = CellRange(row: layout.headRow, column: 0, rows: layout.depth, columns: layout.lastColumn + 1)
    #expect(Set(owners.keys) == Set(head.cells) && owners.values.allSatisfy { $0 == 1 })
    #expect(layout.headCells.allSatisfy { $0.range.isOrdered } && layout.numberRow == layout.headRow + layout.depth)
    #expect(layout.headHeights.count == layout.depth && layout.headHeights.allSatisfy { $0 >= 20 })
    #expect(layout.numbers.count == layout.widths.count && layout.widths.count == layout.lastColumn + 1)
  }

  /// A head takes as many lines as its name needs in its width.
  @Test(arguments: 1...20)
  func headsHaveRoomForTheirNames(seed: Int) throws {
    let layout = try Self.drawn(seed)
    for cell in layout.headCells {
      let lines = layout.lines(cell.text, columns: cell.range.first.column..<(cell.range.last.column + 1))
      let levels = cell.range.first.row - layout.headRow..<cell.range.last.row - layout.headRow + 1
      #expect(layout.headHeights[levels].reduce(0, +) >= Double(lines) * 14, "\(cell.text)")
    }
  }

  /// Texts side by side: each part wide enough for its own, together the whole line.
  @Test(arguments: 1...40)
  func partsDivideTheLine(seed: Int) throws {
    let layout = try Self.drawn(seed)
    var dice = Dice(UInt64(seed))
    let texts = (0..<(1 + dice.throwDie(5))).map { _ in String(repeating: "字", count: dice.throwDie(12)) }
    guard let parts = layout.parts(for: texts) else {
      let need = texts.reduce(0) { $0 + DisplayWidth.of($1) + 2 }
      // Too narrow for all, or the columns cannot be divided so.
      #expect(Double(need) > layout.widths.reduce(0, +) || texts.count > 1)
      return
    }
    #expect(parts.count == texts.count && parts.first?.lowerBound == 0 && parts.last?.upperBound == layout.widths.count)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound } && parts.allSatisfy { !$0.isEmpty })
    for (text, part) in zip(texts, parts) { #expect(layout.widths[part].reduce(0, +) >= Double(DisplayWidth.of(text) + 2)) }
  }

  @Test func partsOfAWideFormStandApart() throws {
    let columns = (1...8).map { "{name: 栏\($0), measure: received}" }.joined(separator: ", ")
    let layout = FormLayout(try FormDesk.filled(try FormDesk.form(columns: "[\(columns)]"), [[:]]))
    #expect(try wanted(layout.parts(for: ["填报单位：五常街道司法所", "报告期：2024年7月", "计量单位：件"])).count == 3)
    #expect(layout.parts(for: [String(repeating: "长", count: 80), ""]) == nil)
  }

  @Test(arguments: [1, 20, 45, 10_000])
  func lastColumnsAreWideEnough(width: Int) throws {
    let layout = try Self.drawn(7)
    let block = layout.lastColumns(atLeast: width)
    #expect(block.upperBound == layout.widths.count && !block.isEmpty)
    let wide = layout.widths[block].reduce(0, +)
    #expect(wide >= Double(width) || block.lowerBound == 0)
    #expect(block.count == 1 || wide - layout.widths[block.lowerBound] < Double(width), "no wider than need be")
  }

  @Test func unitsStandWhereTheyDiffer() throws {
    let same = FormLayout(
      try FormDesk.filled(try FormDesk.form(columns: "[{name: 甲, measure: received}, {name: 乙, measure: successful}]"), [[:]]))
    #expect(same.units.isEmpty && same.bodyRow == same.numberRow + 1 && same.numberRow == same.unitRow)
    let other = FormLayout(
      try FormDesk.filled(
        try FormDesk.form(columns: "[{name: 甲, measure: received}, {name: 乙, measure: amount}, {name: 丙, measure: amount, unit: 元}]"), [[:]]
      ))
    #expect(other.units == ["件", "万元", "元"] && other.numberRow == other.unitRow + 1)
  }

  @Test func numbersKeepTheirPlaces() throws {
    let form = try FormDesk.form(
      columns: "[{name: 甲, measure: received, only: [year]}, {name: 乙, measure: received}]", more: "row_numbers: true\n")
    let layout = FormLayout(try FormDesk.filled(form, [[:]]))
    #expect(layout.numbers == ["甲", "乙", "2"] && layout.stubs == 2)
    #expect(FormLayout(try FormDesk.filled(try FormDesk.form(), [[:]])).numbers == ["甲", "1"])
  }

  @Test func onePageOrMore() throws {
    let layout = FormLayout(try FormDesk.filled(try FormDesk.form(), [[:]]))
    #expect(layout.fitsOnePage(height: 480) && !layout.fitsOnePage(height: 1_200) && !layout.isWide)
  }
}
