/// Pages that show papers in traditional letters: those that titles, numbers, courts' names and set phrases use are read as the simplified ones.
/// One letter for one, so that places stay; letters outside of this list stay as they are.
enum TraditionalLetters {
  private static let pairs =
    "決决 書书 號号 終终 審审 訴诉 執执 級级 長长 員员 記记 東东 廣广 雲云 貴贵 陝陕 蘇苏 遼辽 寧宁 龍龙 滬沪 贛赣 魯鲁 隴陇 漢汉 貢贡 縣县 區区 鎮镇 監监 檢检 機机 關关 復复 複复 議议 "
    + "請请 應应 舉举 證证 傳传 調调 賠赔 償偿 願愿 達达 協协 條条 駁驳 準准 許许 據据 規规 項项 產产 權权 責责 濟济 賓宾 貿贸 樂乐 華华 國国 會会 劃划 辦办 處处 務务 辭辞 職职 標标 動动 "
    + "勞劳 爭争 糾纠 紛纷 買买 賣卖 險险 債债 貸贷 與与 為为 後后 無无 錫锡 煙烟 臺台 濰潍 營营 萊莱 蕪芜 連连 陽阳 陰阴 錦锦 鐵铁 嶺岭 瀋沈 撫抚 順顺 葉叶 黃黄 岡冈 荊荆 門门 鄭郑 開开 "
    + "馬马 齊齐 爾尔 濱滨 雙双 鴨鸭 綏绥 慶庆 雞鸡 鶴鹤 興兴 鹽盐 揚扬 溫温 紹绍 麗丽 銅铜 懷怀 邊边 廈厦 巖岩 饒饶 棗枣 莊庄 澤泽 鄉乡 駐驻 婁娄 衛卫 灣湾 嶽岳 張张 蓮莲 頭头 潔洁 賀贺 "
    + "欽钦 瀘泸 綿绵 內内 資资 畢毕 節节 義义 寶宝 鹹咸 蘭兰 肅肃 銀银 疊叠 烏乌 瑪玛 維维 當当 裏里 裡里 幣币 個个 歲岁 這这 對对 於于 現现 場场 醫医 護护 縮缩 補补 發发 給给 還还 費费 "
    + "擔担 負负 組组 織织 簡简 獨独 獄狱 罰罚 貪贪 竊窃 傷伤 殺杀 聲声 變变 錄录 實实 認认 離离 該该 時时 從从 來来 過过 經经 歷历 歸归 屬属 僅仅 戶户 億亿 萬万 兩两 單单 參参 畫画 劉刘 "
    + "陳陈 楊杨 趙赵 週周 吳吴 孫孙 羅罗 謝谢 韓韩 鄧邓 馮冯 蔣蒋 閻阎 餘余 蕭萧 顧顾 賴赖 譚谭 範范 "

  private static let table: [Character: Character] = Dictionary(
    pairs.split(separator: " ").map { ($0[$0.startIndex], $0[$0.index(after: $0.startIndex)]) }, uniquingKeysWith: { first, _ in first })

  static func simplified(_ letter: Character) -> Character { table[letter] ?? letter }
}
