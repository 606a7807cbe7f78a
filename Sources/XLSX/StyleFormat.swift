import CXLSXWriter

/// The C library's word for a colour. It takes 0 for "not set" and has a word of its own for black.
func libraryColor(_ rgb: UInt32) -> lxw_color_t { rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb }

extension CellStyle {
  /// Sets everything but the name and size of the font.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe applyEmphasis(to: format)
    unsafe applyAlignment(to: format)
    unsafe applyBorders(to: format)
    if let fill { unsafe format_set_bg_color(format, libraryColor(fill)) }
    if let numberFormat { unsafe format_set_num_format(format, numberFormat) }
  }

  private func applyEmphasis(to format: UnsafeMutablePointer<lxw_format>) {
    if bold { unsafe format_set_bold(format) }
    if italic { unsafe format_set_italic(format) }
    if underline { unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if color != 0 { unsafe format_set_font_color(format, color) }
  }

  private func applyAlignment(to format: UnsafeMutablePointer<lxw_format>) {
    if let code = horizontal.libraryCode { unsafe format_set_align(format, UInt8(code.rawValue)) }
    unsafe format_set_align(format, UInt8(vertical.libraryCode.rawValue))
    if wrap { unsafe format_set_text_wrap(format) }
    if indent > 0 { unsafe format_set_indent(format, UInt8(indent)) }
    if shrink && !wrap { unsafe format_set_shrink(format) }
  }

  private func applyBorders(to format: UnsafeMutablePointer<lxw_format>) {
    guard borders != .none else { return }
    unsafe format_set_left(format, borders.left.libraryCode)
    unsafe format_set_right(format, borders.right.libraryCode)
    unsafe format_set_top(format, borders.top.libraryCode)
    unsafe format_set_bottom(format, borders.bottom.libraryCode)
    unsafe format_set_border_color(format, libraryColor(borders.color))
  }
}

extension CellStyle.Horizontal {
  fileprivate var libraryCode: lxw_format_alignments? {
    switch self {
    case .general: nil
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    case .justify: LXW_ALIGN_JUSTIFY
    case .distributed: LXW_ALIGN_DISTRIBUTED
    }
  }
}

extension CellStyle.Vertical {
  fileprivate var libraryCode: lxw_format_alignments {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .center: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
    case .justify: LXW_ALIGN_VERTICAL_JUSTIFY
    case .distributed: LXW_ALIGN_VERTICAL_DISTRIBUTED
    }
  }
}

extension CellStyle.Border {
  fileprivate var libraryCode: UInt8 {
    switch self {
    case .none: UInt8(LXW_BORDER_NONE.rawValue)
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    case .double: UInt8(LXW_BORDER_DOUBLE.rawValue)
    }
  }
}
