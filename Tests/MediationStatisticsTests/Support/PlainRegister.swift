@testable import MediationStatistics

/// A register made by hand, without any file: for the columnar engine alone.
enum PlainRegister {
  static let color = Dimension(DimensionID("color"), name: "颜色", members: ["红", "黄", "蓝"].map { Dimension.Member($0) })
  static let shape = Dimension(DimensionID("shape"), name: "形状", members: ["方", "圆"].map { Dimension.Member($0) })

  struct Row {
    var day: Int32
    var color: UInt16 = 0
    var shape: UInt16 = 0
    var weight: Int64 = Register.absentQuantity
  }

  static func register(_ rows: [Row]) -> Register {
    Register(
      "cases", count: rows.count, columns: [CodedColumn(color, codes: rows.map(\.color)), CodedColumn(shape, codes: rows.map(\.shape))],
      quantities: ["weight": PackedColumn(rows.map(\.weight))],
      days: [.accepted: PackedColumn(rows.map(\.day)), .concluded: PackedColumn(rows.map(\.day))])
  }

  static func measure(_ id: String, _ kind: Measure.Kind, unit: String = "件", filter: [DimensionID: [String]] = [:]) -> Measure {
    Measure(id: id, name: id, unit: unit, register: "cases", kind: kind, filter: filter)
  }

  static func store(_ rows: [Row], _ measures: [Measure]) -> FigureStore {
    FigureStore(
      [register(rows)], measures: MeasureCatalog(measures), settings: FigureStore.Settings(coverage: ["cases": -1_000_000..<1_000_000]))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    Int32(CalendarDate(year: year, month: month, day: day)?.dayNumber ?? 0)
  }

  static func drawn(_ count: Int, seed: UInt64) -> [Row] {
    var dice = Dice(seed)
    return (0..<count).map { _ in
      let day = dice.throwDie(20) == 0 ? Register.absentDay : day(2023, 1, 1) + Int32(dice.throwDie(730))
      let weight = dice.throwDie(5) == 0 ? Register.absentQuantity : Int64(dice.throwDie(2_000)) - 200
      return Row(day: day, color: UInt16(dice.throwDie(3)), shape: UInt16(dice.throwDie(2)), weight: weight)
    }
  }
}
