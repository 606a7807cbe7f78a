import MediationStatistics
let seeds = try Seeds.read("seeds")
let contract = try Contract.read("pipelines/contracts/mediation-cases.yaml")
let tables = try ingest(try inputFiles(CommandLine.arguments[1]), contract)
let records = normalize(try check(tables, contract), seeds)
let judged = judge(records, seeds, RuleOrder())
let register = link(judged, seeds, versions: VersionKey.standard, order: RuleOrder(), cutoff: nil)
var counts: [String: Int] = [:]
for f in register.findings { counts[f.rule.id, default: 0] += 1 }
for f in records.files { print(f.name, f.encoding, f.recordsIn, f.nonData) }
for (k, v) in counts.sorted(by: { $0.key < $1.key }) { print(k, v) }
for f in register.findings where f.rule.severity >= .warning && f.rule.id != "superseded" { print(f.rule.id, register.records.location(f.row), f.field?.text ?? "", f.message) }
print("rows", records.count, "rejected", judged.rejectedCount, "superseded", register.supersededBy.count, "standing", register.standing.count, register.cutoff!)
let store = FigureStore([register.cases, register.participations], measures: seeds.measures, settings: .init(foundings: seeds.foundings, coverage: 0..<99999))
for a in ["received[2023]", "successful[2023]", "received[2024]", "received.yoy[2024]", "successful[2024]", "success_rate[2024]", "success_rate.yoy[2024]", "participations[2024;organization_kind=street]", "participations[2024;organization_kind=community]", "participations[2024;organization_kind=police_studio]", "participations_alone[2024;organization_kind=police_studio]", "participations_joint[2024;organization_kind=police_studio]", "received[2024-12]", "days_median[2024]", "days_mean[2024-12]", "amount[2024]", "parties[2024]", "opening_pending[2024]", "closing_pending[2024]", "concluded[2024]"] {
  print(a, store.figure(FigureAddress(a)!)?.machineText ?? "nil")
}
