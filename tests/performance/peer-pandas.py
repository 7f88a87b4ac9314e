# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Answers what bench-answers asks with pandas, on frames that are ready: peer-pandas.py FOLDER

Each line on standard input is the name of an answer; what comes back is the seconds of processor time and how many rows it
has. Without pandas the only line is "missing". The frames come from the same store as the library's own rows: values.csv
and assignments.csv in FOLDER.
"""
import os
import sys
import time

try:
    import numpy as np
    import pandas as pd
except ImportError:
    print("missing", flush=True)
    sys.exit(0)

FORMS = {"none": 0, "level": 0}


def load(folder):
    values = pd.read_csv(os.path.join(folder, "values.csv"))
    assignments = pd.read_csv(os.path.join(folder, "assignments.csv"), dtype=str, keep_default_na=False)
    for column in ("role", "unit", "form", "comparator", "firmness"):
        values[column] = values[column].astype("category")
    for column in ("area", "agency", "role"):
        assignments[column] = assignments[column].astype("category")
    return values, assignments


def choose(values):
    """The baseline and the target of each indicator, by the rules of the library without those for ties."""
    baselines = values[values["role"] == "baseline"]
    before = baselines["year"] < baselines["start"]
    baselines = (baselines.assign(before=before, other=~baselines["form"].isin(FORMS))
                 .sort_values(["indicator", "before", "year", "other", "row"], ascending=[True, False, False, True, True])
                 .drop_duplicates("indicator"))
    targets = values[values["role"].isin(["target", "milestone"])]
    distance = np.where(targets["year"] <= targets["end"], targets["end"] - targets["year"], 10000 + targets["year"] - targets["end"])
    targets = (targets.assign(distance=distance, milestone=targets["role"] == "milestone", other=~targets["form"].isin(FORMS),
                              without=targets["value"].isna(), strives=targets["firmness"] == "strive")
               .sort_values(["indicator", "distance", "milestone", "other", "without", "strives", "row"])
               .drop_duplicates("indicator"))
    return baselines, targets


def comparison(frames):
    baselines, targets = choose(frames[0])
    columns = ["indicator", "plan", "year", "value", "unit", "form", "comparator"]
    table = baselines[columns].merge(targets[columns], on="indicator", how="outer", suffixes=("_baseline", "_target"))
    same = ((table["unit_baseline"].astype(str) == table["unit_target"].astype(str)) & table["form_target"].isin(FORMS)
            & (table["comparator_target"] != "between"))
    change = (table["value_target"] - table["value_baseline"]).where(same)
    positive = same & (table["value_baseline"] > 0)
    years = table["year_target"] - table["year_baseline"]
    table["change"] = change
    table["percent"] = (change / table["value_baseline"] * 100).where(positive).round(2)
    table["annual_rate"] = (((table["value_target"] / table["value_baseline"]) ** (1 / years) - 1) * 100).where(
        positive & (years > 0)).round(2)
    return len(table)


def checks(frames):
    """Some of the rules, as far as frames can tell: sums of parts, shares out of range, targets met at the start, jumps."""
    values = frames[0]
    levels = values[values["form"].isin(FORMS) & values["value"].notna()]
    parts = levels[levels["parent"] >= 0].groupby(["parent", "role", "year"], observed=True)["value"].agg(["sum", "size"])
    wholes = levels.set_index(["indicator", "role", "year"])["value"]
    both = parts.join(wholes.rename_axis(["parent", "role", "year"]), how="inner")
    found = [both[both["sum"] != both["value"]]]
    shares = levels[levels["unit"] == "%"]
    found.append(shares[(shares["value"] > 100) | (shares["value"] < 0)])
    baselines, targets = choose(values)
    pairs = baselines[["indicator", "value", "unit"]].merge(targets[["indicator", "value", "unit"]], on="indicator")
    pairs = pairs[pairs["unit_x"].astype(str) == pairs["unit_y"].astype(str)]
    found.append(pairs[pairs["value_x"] == pairs["value_y"]])
    found.append(pairs[(pairs["value_x"] > 0) & (pairs["value_y"] > 50 * pairs["value_x"])])
    undated = values[values["role"].isin(["target", "milestone"]) & (values["year"] == 0)]
    found.append(undated)
    return sum(map(len, found))


def duties(frames):
    table = frames[1].sort_values(["area", "agency", "role", "plan", "task"], kind="stable")
    counts = table.groupby(["area", "agency", "role"], observed=True).size().unstack(fill_value=0)
    table = table.merge(counts.reset_index(), on=["area", "agency"], how="left")
    return len(table)


def profile(frames):
    values = frames[0]
    targets = values[values["role"].isin(["target", "milestone"])]
    by_plan = targets.groupby("plan")
    table = pd.DataFrame({"targets": by_plan.size(), "with_amount": by_plan["value"].count()})
    with_baseline = set(values.loc[(values["role"] == "baseline") & values["value"].notna(), "indicator"])
    table["with_baseline"] = targets["indicator"].isin(with_baseline).groupby(targets["plan"]).sum()
    for column in ("form", "comparator", "firmness"):
        table = table.join(pd.crosstab(targets["plan"], targets[column]).add_prefix(column))
    return len(table)


def main(folder):
    frames = load(folder)
    answers = {"comparison": comparison, "checks": checks, "duties": duties, "profile": profile}
    print("ready", flush=True)
    for line in sys.stdin:
        start = time.process_time()
        n = answers[line.strip()](frames)
        print(f"{time.process_time() - start} {n}", flush=True)


main(sys.argv[1])
