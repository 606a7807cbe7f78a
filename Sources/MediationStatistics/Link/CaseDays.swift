/// The days that place each case in time: acceptance (else registration, else conclusion), conclusion, registration. Dates that a rule
/// found implausible do not count; the result is as at the data cutoff (DECISIONS 1).
struct CaseDays {
  /// Day numbers by case, `Register.absentDay` where there is none.
  let accepted: PackedColumn<Int32>
  let concluded: PackedColumn<Int32>
  let registered: PackedColumn<Int32>
  /// Days from acceptance to conclusion, absent unless both are known and in order.
  let duration: PackedColumn<Int64>
  /// True where the conclusion lies after the cutoff: the case was still open then.
  let isOpenAtCutoff: PackedColumn<Bool>
  let cutoff: CalendarDate?
  let findings: [Finding]

  init(_ judged: JudgedRecords, _ standing: PackedColumn<Int>, _ seeds: Seeds, cutoff wanted: CalendarDate?) {
    let records = judged.records
    let doubted = judged.doubtedDates
    func days(_ field: FieldID) -> PackedColumn<Int32> {
      PackedColumn(standing, records.moments(field).gathered(standing)) { row, moment in
        let isDoubted = !doubted.isEmpty && doubted.contains(JudgedRecords.RowField(row: row, field: field))
        return moment == Moment.absent || isDoubted ? Register.absentDay : Int32(Moment.day(of: moment))
      }
    }
    let (stated, registered, finished) = (days(.accepted), days(.registered), days(.concluded))
    let absent = Register.absentDay
    let cutoffDay = wanted.map { Int32($0.dayNumber) } ?? CaseDays.lastDay(stated, registered, finished)
    let isFinal = records.finalResults(seeds).gathered(standing)
    var (accepted, concluded, placed) = (PackedColumn<Int32>(), PackedColumn<Int32>(), PackedColumn<Int32>())
    var (duration, open, findings) = (PackedColumn<Int64>(), PackedColumn<Bool>(), [Finding]())
    var (rows, finals) = (ContiguousArray<Int>(), ContiguousArray<Bool>())
    var (statedDays, registeredDays, finishedDays) = (ContiguousArray<Int32>(), ContiguousArray<Int32>(), ContiguousArray<Int32>())
    for block in 0..<standing.blockCount {
      standing.read(block, into: &rows)
      isFinal.read(block, into: &finals)
      stated.read(block, into: &statedDays)
      registered.read(block, into: &registeredDays)
      finished.read(block, into: &finishedDays)
      for index in rows.indices {
        let (stated, registered, finished) = (statedDays[index], registeredDays[index], finishedDays[index])
        let start = stated != absent ? stated : registered != absent ? registered : finished
        let isLate = cutoffDay.map { registered != absent && registered > $0 } ?? false
        if isLate {
          findings.append(
            Finding(LinkRules.afterCutoff, row: rows[index], field: .registered, "登记于 \(CalendarDate(dayNumber: Int(registered)))"))
        }
        let isOpen = !finals[index] || cutoffDay.map { finished != absent && finished > $0 } ?? false
        let isInOrder = finished != absent && stated != absent && finished >= stated
        accepted.append(isLate ? absent : start)
        // A case without a registration must not fall out of every period when that is the clock.
        placed.append(isLate ? absent : registered != absent ? registered : start)
        concluded.append(isOpen || isLate ? absent : finished == absent ? start : max(start, finished))
        duration.append(isInOrder && !isOpen ? Int64(finished - stated) : Register.absentQuantity)
        open.append(isOpen)
      }
    }
    (self.accepted, self.concluded, self.registered, self.duration) = (accepted, concluded, placed, duration)
    (isOpenAtCutoff, self.findings) = (open, findings)
    cutoff = cutoffDay.map { CalendarDate(dayNumber: Int($0)) }
  }

  /// The last day that the data speak of. Only rows whose code dates them vouch for how far they reach: a slip in a row without a code must not.
  private static func lastDay(
    _ stated: PackedColumn<Int32>, _ registered: PackedColumn<Int32>, _ finished: PackedColumn<Int32>
  ) -> Int32? {
    let absent = Register.absentDay
    let isVouched = registered.contains { $0 != absent }
    var last = absent
    for ((stated, registered), finished) in zip(zip(stated, registered), finished) where !isVouched || registered != absent {
      last = max(last, stated, registered, finished)
    }
    return last == absent ? nil : last
  }
}

extension Records {
  /// True for rows with a final result: anything but 调解中, blank and unknown ones included when a 调解时间 stands there.
  func finalResults(_ seeds: Seeds) -> PackedColumn<Bool> {
    guard let table = seeds.memberTables[.result], let pending = table.code(of: "调解中") else {
      return PackedColumn(repeating: true, count: count)
    }
    let (results, concluded) = (codes(.result, table), moments(.concluded))
    return PackedColumn(results, concluded) { result, concluded in
      result < table.blankCode ? result != pending : concluded != Moment.absent
    }
  }
}
