// Copyright the libplanmodel developers
// SPDX-License-Identifier: LGPL-2.1-or-later

int main (string[] args) {
  try {
    var catalog = new PlanModel.Catalog.from_path (args[1]);
    var plan = catalog.lookup_plan ("wuchangshi-2021-2025");
    for (uint i = 0; i < plan.get_indicators ().get_n_items (); i++) {
      var indicator = (PlanModel.Indicator) plan.get_indicators ().get_item (i);
      if (indicator.name == "高新技术企业数")
        stdout.printf ("%s %d %s\n", indicator.name, plan.period_end, indicator.get_target ().to_string ());
    }
    return 0;
  } catch (Error e) {
    stderr.printf ("%s\n", e.message);
    return 3;
  }
}
