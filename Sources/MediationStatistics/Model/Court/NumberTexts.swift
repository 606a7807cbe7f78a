extension CaseNumber: CustomStringConvertible {
  /// The normal form: full-width round brackets, no blanks, serial without leading zeros.
  package var description: String {
    let head = "（\(year)）\(court)\(isIntellectualProperty ? "知" : "")"
    return head + (isLegacy ? "\(legacyType)字第\(serial)号" : "\(type)\(serial)号") + (suffix.map { "之\(chineseNumeral($0))" } ?? "")
  }

  /// 民三初: the division stands behind the first character of the type.
  private var legacyType: String { division.isEmpty ? type : type.prefix(1) + division + type.dropFirst() }

  /// The proceeding that the paper belongs to: rulings 之一, 之二 are of one case.
  package var withoutSuffix: CaseNumber {
    CaseNumber(
      year: year, court: court, isIntellectualProperty: isIntellectualProperty, type: type, division: division, serial: serial, suffix: nil,
      isLegacy: isLegacy)
  }
}

extension ReconsiderationNumber: CustomStringConvertible {
  /// `平府复决字〔2023〕30号`, `〔2023〕苏行复15号`.
  package var description: String {
    let letters = "\(issuer)\(word)\(step)\(hasZi ? "字" : "")"
    return isYearFirst ? "〔\(year)〕\(letters)\(serial)号" : "\(letters)〔\(year)〕\(serial)号"
  }

  /// What all papers of one case share: the step (受, 决, 终 …) and 字 left away.
  package var proceedingKey: String { "\(issuer)\(word)〔\(year)〕\(serial)号" }
}

extension NumberRepair {
  package var text: String {
    switch self {
    case .brackets: "括号不规范"
    case .missingBracket: "缺少括号"
    case .blanks: "含空格"
    case .fullWidth: "含全角或汉字数字"
    case .leadingZeros: "序号有前导零"
    case .wordOrder: "字词次序不规范"
    case .suffixForm: "后缀写法不规范"
    case .missingMark: "缺少“号”"
    }
  }
}

extension NumberDamage {
  package var text: String {
    switch self {
    case .masked: "序号或年份被隐去"
    case .noCourt: "缺少法院代字"
    case .noYear: "缺少年份"
    case .noSerial: "缺少序号"
    case .unknownType: "类型代字不在代码表中"
    }
  }
}

/// 1–99 in Chinese numerals: 一, 十, 十二, 三十, 九十九.
func chineseNumeral(_ number: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...99).contains(number) else { return "\(number)" }
  let (tens, ones) = (number / 10, number % 10)
  return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[ones]
}
