/// Which rows of each register the tables of the 底稿 count, and by which columns: only those rows stand in it.
struct AuditNeeds {
  private var within: [Place: [Range<Int>]] = [:]
  private var openAt: [String: Set<Int>] = [:]
  private var used: [String: Set<AuditColumn.Role>] = [:]

  private struct Place: Hashable {
    let register: String
    let clock: Clock
  }

  /// Takes note of all that a figure is counted from; the parts of a rate are noted as figures of their own.
  mutating func note(_ address: FigureAddress, _ store: FigureStore) {
    guard let measure = store.definition(address.measure, in: address.countedPeriod) else { return }
    let days = address.countedPeriod.days(startDay: store.settings.startDay)
    if let rate = measure.rate {
      for part in [rate.numerator, rate.denominator] { note(part.address(like: address), store) }
      return
    }
    used[measure.register, default: []].formUnion(roles(measure, address.keys))
    switch measure.kind {
    case .openAtStart: openAt[measure.register, default: []].insert(days.lowerBound)
    case .openAtEnd: openAt[measure.register, default: []].insert(days.upperBound)
    default:
      let place = Place(register: measure.register, clock: measure.clock ?? store.settings.monthBy)
      if within[place]?.contains(days) != true { within[place, default: []].append(days) }
    }
  }

  var registers: Set<String> { Set(within.keys.map(\.register)).union(openAt.keys) }

  func uses(_ role: AuditColumn.Role, of register: String) -> Bool { used[register]?.contains(role) == true }

  private func roles(_ measure: Measure, _ keys: [FigureAddress.Key]) -> [AuditColumn.Role] {
    let members = keys.map { AuditColumn.Role.member($0.dimension) } + measure.filter.keys.map { .member($0) }
    return members + (measure.kind.quantity.map { [.quantity($0)] } ?? [])
  }

  /// In the register's order.
  func rows(of register: Register) -> [Int] {
    var isNeeded = [Bool](repeating: false, count: register.count)
    for (place, ranges) in within where place.register == register.id {
      let days = register.days[place.clock] ?? []
      for row in days.indices where days[row] != Register.absentDay {
        if ranges.contains(where: { $0.contains(Int(days[row])) }) { isNeeded[row] = true }
      }
    }
    if let accepted = register.days[.accepted], let concluded = register.days[.concluded] {
      for day in openAt[register.id] ?? [] {
        for row in accepted.indices where accepted[row] != Register.absentDay && accepted[row] < day {
          if concluded[row] == Register.absentDay || concluded[row] >= day { isNeeded[row] = true }
        }
      }
    }
    return isNeeded.indices.filter { isNeeded[$0] }
  }
}
