/// The three registers that court figures are counted from: papers, proceedings, hearings.
struct CourtColumns {
  let documents: Register
  let proceedings: Register
  let hearings: Register

  private let seeds: Seeds

  /// `rows` are those of papers that count; a row with a nil day counts in no period.
  init(_ rows: [Int], _ papers: [Document], _ proceedings: [Proceeding], chains: [Int], _ hearings: [Hearing], _ seeds: Seeds) {
    self.seeds = seeds
    let counted = rows.map { papers[$0] }
    documents = Register("documents", count: rows.count, columns: CourtColumns.columns(counted, seeds), days: counted.map(\.day))
    let sittings = Dictionary(grouping: hearings, by: \.proceeding)
    self.proceedings = CourtColumns.register(proceedings, chains, sittings, seeds)
    self.hearings = Register(
      "hearings", count: hearings.count,
      columns: CourtColumns.columns(hearings.map { proceedings[$0.proceeding] }, seeds) + [
        seeds.column(.heard, hearings.map(\.heard)), seeds.column(.leader, hearings.map(\.leaderPresent)),
      ], days: hearings.map(\.day))
  }

  private static func columns(_ papers: [Document], _ seeds: Seeds) -> [CodedColumn] {
    [
      seeds.column(.paperKind, papers.map(\.kind)), seeds.column(.role, papers.map(\.role)), seeds.column(.outcome, papers.map(\.outcome)),
      seeds.classColumn(papers.map { $0.number?.proceedingClass(seeds.caseTypes) }), seeds.courtCommunityColumn(papers.map(\.place)),
      seeds.typeColumn(papers.map(\.type)),
    ]
  }

  private static func columns(_ proceedings: [Proceeding], _ seeds: Seeds) -> [CodedColumn] {
    let stages = ProceedingStage.allCases
    let stage = Dimension(.stage, name: seeds.name(of: .stage), members: stages.map { Dimension.Member($0.rawValue) })
    return [
      seeds.classColumn(proceedings.map(\.proceedingClass)), seeds.column(.role, proceedings.map(\.role)),
      CodedColumn(stage, codes: proceedings.map { UInt16(stages.firstIndex(of: $0.stage) ?? 0) }),
      seeds.courtCommunityColumn(proceedings.map(\.place)), seeds.typeColumn(proceedings.map(\.type)),
    ]
  }

  private static func register(_ proceedings: [Proceeding], _ chains: [Int], _ hearings: [Int: [Hearing]], _ seeds: Seeds) -> Register {
    let own = proceedings.indices.map { hearings[$0] ?? [] }
    let held = own.map { $0.filter { $0.heard == .value(true) } }
    let instance = Dimension(.instance, name: seeds.name(of: .instance), members: [Dimension.Member("首次"), Dimension.Member("后续")])
    let days: [Clock: [CalendarDate?]] = [
      .accepted: proceedings.map(\.opened), .registered: proceedings.map(\.opened), .concluded: proceedings.map(\.concluded),
      .heard: held.map { $0.first?.day },
    ]
    return Register(
      "proceedings", count: proceedings.count,
      columns: columns(proceedings, seeds) + [
        seeds.column(.outcome, proceedings.map(\.outcome)),
        seeds.column(.heard, held.map { Said.value(!$0.isEmpty) }),
        seeds.column(.leader, held.map { $0.isEmpty ? .blank : anyPresent($0.map(\.leaderPresent)) }),
        CodedColumn(instance, codes: chains.enumerated().map { $0 == $1 ? 0 : 1 }),
      ], quantities: ["papers": PackedColumn(proceedings.lazy.map { Int64($0.papers.count) })],
      days: days.mapValues { PackedColumn($0.lazy.map(dayNumber)) })
  }

  private static func anyPresent(_ said: [Said<Bool>]) -> Said<Bool> {
    said.contains(.value(true)) ? .value(true) : said.contains(.value(false)) ? .value(false) : said[0]
  }
}

extension Register {
  /// Rows whose one day is that of every clock but `heard`.
  fileprivate init(_ id: String, count: Int, columns: [CodedColumn], days: [CalendarDate?]) {
    let numbers = PackedColumn(days.lazy.map(dayNumber))
    self.init(
      id, count: count, columns: columns, quantities: [:], days: [.accepted: numbers, .registered: numbers, .concluded: numbers])
  }
}

private func dayNumber(_ day: CalendarDate?) -> Int32 { day.map { Int32($0.dayNumber) } ?? Register.absentDay }

extension Seeds {
  /// A column of what papers say, over the member table of its name.
  fileprivate func column<Value: CaseIterable>(_ id: DimensionID, _ said: [Said<Value>]) -> CodedColumn {
    column(id, said) { value in Array(Value.allCases).firstIndex(of: value) }
  }

  fileprivate func column(_ id: DimensionID, _ said: [Said<Bool>]) -> CodedColumn { column(id, said) { $0 ? 0 : 1 } }

  private func column<Value>(_ id: DimensionID, _ said: [Said<Value>], _ code: (Value) -> Int?) -> CodedColumn {
    let table = memberTables[id] ?? MemberTable(id, name: name(of: id), members: [], spellings: [])
    return CodedColumn(
      table.dimension,
      codes: said.map { said in
        switch said {
        case .blank: table.blankCode
        case .unknown: table.unknownCode
        case .value(let value): code(value).map { UInt16($0) } ?? table.unknownCode
        }
      })
  }

  /// Papers without a number stand in a member of their own.
  fileprivate func classColumn(_ classes: [ProceedingClass?]) -> CodedColumn {
    let all = ProceedingClass.allCases
    let members = all.map(\.rawValue) + ["无案号"]
    let dimension = Dimension(.proceedingClass, name: name(of: .proceedingClass), members: members.map { Dimension.Member($0) })
    return CodedColumn(dimension, codes: classes.map { own in UInt16(own.flatMap { all.firstIndex(of: $0) } ?? all.count) })
  }

  /// The community concerned; a blank one means the street itself (DECISIONS 25).
  fileprivate func courtCommunityColumn(_ places: [UInt16]) -> CodedColumn {
    let members = self.places.communities.map(\.name) + [CaseUnits.streetLevel.id, MemberTable.unknown]
    return CodedColumn(Dimension(.community, name: name(of: .community), members: members.map { Dimension.Member($0) }), codes: places)
  }

  fileprivate func typeColumn(_ codes: [UInt16]) -> CodedColumn {
    let dimension = memberTables[.type]?.dimension ?? Dimension(.type, name: name(of: .type), members: [])
    return CodedColumn(dimension, codes: codes)
  }
}
