/// The argument parser has no translations: its fixed words are replaced here, sentence by sentence. What is not known stays as it is.
enum ChineseHelp {
  private static let words = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："),
    ("<subcommand>", "<子命令>"), ("<options>", "<选项>"), ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
    ("Show subcommand help information.", "显示子命令的帮助。"), ("(default: ", "（默认："), ("(values: ", "（可用："), ("(values:\n", "（可用：\n"),
    ("; default: ", "；默认："),
    ("  See 'tiaojie help <子命令>' for detailed help.", "  各子命令的详细说明：tiaojie help <子命令>"),
    ("Error: ", "错误："), ("Help:  ", "说明："), ("Usage: ", "用法："), ("  See '", "  详见 '"), (" --help' for more information.", " --help'。"),
    ("Unknown option '", "不认识的选项 '"), ("Did you mean '", "是不是 '"), ("Missing expected argument '", "缺少参数 '"),
    ("Missing value for '", "缺少取值：'"), ("Unexpected argument '", "多余的参数 '"), ("The value '", "取值 '"), ("' is invalid for '", "' 不适用于 '"),
    (" unexpected arguments: ", " 个多余的参数："), ("Missing expected argument", "缺少参数"), ("Invalid --", "无效的 --"),
    (". Please provide one of ", "；可用 "),
  ]

  static func translated(_ text: String) -> String { words.reduce(text) { $0.replacing($1.0, with: $1.1) } }
}
