/** A piece of work with a stable team; times are shares of the year. */
export interface ProjectPlan {
  readonly name: string;
  /** The client's short name; null for the company's own projects. */
  readonly client: string | null;
  readonly from: number;
  readonly until: number;
  /** How much mail it makes, relative to the others: a few make most of it. */
  readonly weight: number;
  readonly clientPeople: number;
  readonly colleagues: number;
  /** An adviser or supplier who is often on the thread, by short name. */
  readonly thirdParty?: string;
  /** What its own files are about; `{quarter}`, `{month}` and `{version}` are filled in. */
  readonly files: readonly string[];
}

const plan = (
  name: string,
  client: string | null,
  [from, until]: readonly [number, number],
  weight: number,
  [clientPeople, colleagues]: readonly [number, number],
  files: readonly string[],
  thirdParty?: string,
): ProjectPlan => ({
  name,
  client,
  from,
  until,
  weight,
  clientPeople,
  colleagues,
  files,
  ...(thirdParty === undefined ? {} : { thirdParty }),
});

export const PROJECT_PLANS: readonly ProjectPlan[] = [
  plan('Quarterly reporting', 'Halvorsen', [0, 1], 24, [5, 4], [
    'Halvorsen_{quarter}_forecast.xlsx',
    'Halvorsen_{quarter}_board_pack_v{version}.pptx',
    'Halvorsen_covenants_{month}.xlsx',
    'Halvorsen_liquidity_{month}.pdf',
  ]),
  plan('Sustainability statement', 'Sörmland', [0, 1], 14, [4, 3], [
    'Sormland_CSRD_gap_list_v{version}.xlsx',
    'Sormland_ESRS_E4_draft_v{version}.docx',
    'Sormland_supplier_survey_{month}.xlsx',
  ]),
  plan('Project Alondra', 'Castellar', [0.05, 0.8], 12, [4, 5], [
    'Alondra_market_model_v{version}.xlsx',
    'Alondra_steering_{month}.pptx',
    'Alondra_store_locations.pdf',
  ], 'Fontaine'),
  plan('Claims redesign', 'Kestrel', [0, 1], 10, [4, 4], [
    'Kestrel_claims_journey_v{version}.pdf',
    'Kestrel_benefits_case_v{version}.xlsx',
    'Kestrel_workshop_notes_{month}.docx',
  ]),
  plan('Plant 4 relocation', 'Bergmann', [0, 0.6], 9, [4, 3], [
    'Bergmann_Werk4_Zeitplan_v{version}.mpp',
    'Bergmann_Werk4_cost_baseline.xlsx',
    'Bergmann_risk_register_{month}.xlsx',
  ]),
  plan('Line benchmarking', 'Aoyama', [0.3, 1], 8, [4, 3], [
    'Aoyama_line_benchmark_v{version}.xlsx',
    'Aoyama_Kyoto_visit_{month}.pdf',
  ]),
  plan('Grid tender', 'Al Noor', [0.2, 0.85], 7, [4, 4], [
    'AlNoor_tender_lot2_v{version}.docx',
    'AlNoor_pricing_sheet_v{version}.xlsx',
    'AlNoor_clarifications_{month}.pdf',
  ], 'Sandvold'),
  plan('Store network review', 'Delacourt', [0.5, 1], 7, [4, 3], [
    'Delacourt_store_P&L_{month}.xlsx',
    'Delacourt_reseau_v{version}.pptx',
  ]),
  plan('Hydro valuation', 'Nordvik', [0.35, 1], 6, [3, 3], [
    'Nordvik_valuation_model_v{version}.xlsx',
    'Nordvik_inflow_scenarios.xlsx',
    'Nordvik_fairness_memo_v{version}.docx',
  ], 'Ravn'),
  plan('Serialisation audit', 'Weidinger', [0.1, 0.5], 5, [3, 2], [
    'Weidinger_audit_findings_v{version}.docx',
    'Weidinger_CAPA_{month}.xlsx',
  ]),
  plan('Pricing study', 'Tavastia', [0, 0.35], 4, [3, 2], ['Tavastia_price_ladder_v{version}.xlsx']),
  plan('Supplier due diligence', 'Vasant', [0.25, 0.65], 4, [2, 2], [
    'Vasant_supplier_scorecard_{month}.xlsx',
    'Vasant_site_report_{month}.pdf',
  ], 'Datenkontor'),
  plan('Mill expansion', 'Okonjo', [0.05, 0.4], 3, [3, 2], ['Okonjo_capex_phasing_v{version}.xlsx']),
  plan('Berth productivity', 'Puerto Azul', [0.45, 0.9], 4, [3, 2], ['PuertoAzul_berth_data_{month}.xlsx']),
  plan('Soy traceability', 'Ipê', [0.5, 0.85], 3, [2, 2], ['Ipe_traceability_pilot_v{version}.pdf']),
  plan('Fleet financing', 'Kowal', [0.6, 1], 4, [3, 2], ['Kowal_lease_comparison_v{version}.xlsx'], 'Sandvold'),
  plan('Joint venture', 'Hokuto', [0.65, 1], 4, [3, 3], ['Hokuto_JV_term_sheet_v{version}.docx'], 'Sandvold'),
  plan('Furnace refinancing', 'Anadolu', [0.8, 1], 3, [2, 2], ['Anadolu_bank_case_v{version}.xlsx']),
  plan('Office move', null, [0.2, 0.7], 3, [0, 7], ['Floor_plan_v{version}.pdf', 'Moving_checklist.xlsx']),
  plan('Graduate programme', null, [0, 1], 4, [0, 5], ['Graduate_interview_grid.xlsx', 'Case_day_agenda.docx']),
  plan('Pricing handbook', null, [0.3, 1], 3, [0, 4], ['Pricing_handbook_v{version}.docx']),
]; // prettier-ignore
