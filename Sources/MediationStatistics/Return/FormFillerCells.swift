extension FormFiller {
  /// Rates and changes in % are no operands: 99 % − 98 % would be 1 in one place and 0.01 in another.
  func computed(_ side: FormSide, _ column: FormColumn, _ cells: [FormCell]) -> FormCell {
    let byNumber = Dictionary(uniqueKeysWithValues: zip(leaves.map(\.number), cells))
    let operands = side.terms.compactMap { byNumber[$0.number] }
    guard operands.allSatisfy({ $0.isAdditive || $0.figures.isEmpty }) else { return .blank(reason: "比率、平均数和增减幅度不相加减") }
    return .computed(side.value(in: byNumber.mapValues(\.value)), side, unit: column.unit ?? "", decimals: column.decimals ?? 0)
  }

  mutating func cell(_ line: Line, _ column: FormColumn) -> FormCell {
    if let reason = column.request.blank ?? line.request.blank { return .blank(reason: reason) }
    // Filled in once the rest of the row is there.
    if let side = column.request.formula { return .computed(nil, side, unit: "", decimals: 0) }
    guard let measure = line.request.measure ?? column.request.measure else {
      faults.append("\(form.path): “\(line.name)”行“\(column.name)”栏没有指标 — 请在行或栏中写明 measure，或用 blank 说明为什么空白")
      return .blank(reason: "")
    }
    let place = "“\(line.name)”行“\(column.name)”栏"
    let wanted = addresses(measure, suffixes(line.request, column.request), line, column.request)
    if let slip = wanted.first.flatMap(slip) {
      faults.append("\(form.path): \(place)：\(slip)")
      return .blank(reason: "")
    }
    guard let known = figures.measures[measure], figures.isRead(known) else { return .blank(reason: "未读入“\(name(of: measure))”的数据") }
    let found = wanted.compactMap { figures.figure($0) }
    if found.count == wanted.count { return found.count == 1 ? .figure(found[0]) : sum(found, place) }
    if wanted.allSatisfy(namesAnAbsentKind) || isUnknownRow(line, measure) { return .nothing }
    tellUnknown(wanted, measure, place)
    return .blank(reason: "")
  }

  private func name(of measure: String) -> String { figures.measures[measure]?.name ?? measure }

  /// From left to right: what the one that names the measure asks for comes first.
  func suffixes(_ line: CellRequest, _ column: CellRequest) -> [FigureAddress.Suffix] {
    line.measure == nil ? column.suffixes + line.suffixes : line.suffixes + column.suffixes
  }

  /// What row and column cannot ask for together.
  func slip(_ address: FigureAddress) -> String? {
    if address.suffixes.dropLast().contains(where: \.isChange) {
      return "同比、环比等增减后缀只能放在最后，现为 \(address.suffixes.map(\.rawValue).joined(separator: "."))"
    }
    let dimensions = address.keys.map(\.dimension)
    let twice = dimensions.first { dimension in dimensions.count { $0 == dimension } > 1 }
    return twice.map { "行和栏都限定了“\($0)” — 请只在一处限定" }
  }

  private mutating func sum(_ found: [Figure], _ place: String) -> FormCell {
    guard found.allSatisfy({ FormCell.figure($0).isAdditive }) else {
      faults.append("\(form.path): \(place)：比率、平均数和增减幅度不能由几个成员相加 — 请在 seeds/measures.yaml 中另立一个指标")
      return .blank(reason: "")
    }
    return .sum(found)
  }

  /// All combinations of the members that row and column ask for.
  func addresses(_ measure: String, _ suffixes: [FigureAddress.Suffix], _ line: Line, _ column: CellRequest) -> [FigureAddress] {
    let keys = (line.request.filter + column.filter).reduce([[FigureAddress.Key]()]) { keys, filter in
      keys.flatMap { key in filter.members.map { key + [FigureAddress.Key(filter.dimension, $0)] } }
    }
    return keys.map { FigureAddress(measure, suffixes, line.period, $0) }
  }

  /// 村调委会 in a street that has none: a kind that the program knows and no seed lists.
  private func namesAnAbsentKind(_ address: FigureAddress) -> Bool {
    address.keys.contains { key in
      key.dimension == .organizationKind && OrganizationKind(rawValue: key.member) != nil
        && figures.dimension(.organizationKind, of: address.measure)?.code(of: key.member) == nil
    }
  }

  /// 警民联调单独 is a row of the cases; a ledger of communities has no such unit.
  private func isUnknownRow(_ line: Line, _ measure: String) -> Bool {
    guard let by = line.by, let member = line.request.filter.first(where: { $0.dimension == by })?.members.first else { return false }
    return figures.dimension(by, of: measure).map { $0.code(of: member) == nil } ?? false
  }

  private mutating func tellUnknown(_ wanted: [FigureAddress], _ measure: String, _ place: String) {
    for key in wanted.flatMap(\.keys).unique {
      let members = figures.dimension(key.dimension, of: measure)?.members
      guard members?.contains(where: { $0.id == key.member || $0.label == key.member }) != true else { continue }
      guard told.insert(key).inserted else { continue }
      let near = nearest(to: key.member, among: members?.map(\.label) ?? []).map { "，是不是“\($0)”？" } ?? ""
      faults.append("\(form.path): \(place)：指标“\(measure)”没有分组“\(key.dimension)=\(key.member)”\(near)")
    }
  }
}
