"""Maoling county, skills, 2022-2025: three departments, lines with labels and dates, townships down and years across, a table of subsidies."""


def annotate(plan):
    county = plan.area("茂岭县", "county")
    places = {name: plan.area(name, "township", parent=county) for name in ("城关街道", "茂东镇", "岭口乡")}
    issuers = plan.bodies(county, "县人力资源社会保障局/茂岭县人力资源和社会保障局:茂岭县人力资源和社会保障局 县财政局/茂岭县财政局 县教育局/茂岭县教育局")
    plan.bodies(county, "县农业农村局 县乡村振兴局/乡村振兴局 县退役军人局/退役军人局 县发展改革局 县融媒体中心=other 各乡镇（街道）=group 县市场监管局")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2022, 2025), area=county, issuers=issuers,
        title="\n\n{“技能茂岭”职业技能提升工作方案}\n\n", document_number="{茂人社发〔2022〕16号}", issued="\n{2022年3月24日}\n",
        spans={"issuers": "\n{茂岭县人力资源和社会保障局\n茂岭县财政局\n茂岭县教育局}\n", "period": "制定{2022—2025年}工作方案"})
    plan.reference("“十四五”职业技能培训规划", None, "basis")
    plan.headings("""
一 工作目标 :goal
二 重点任务 :task
  一是 突出重点群体培训 :task+
  二是 做强培训载体 :task+
  三是 打响劳务品牌 :task+
  四是 严格评价监管 :task+
三 保障措施 :safeguard
  （一） 强化资金保障 :safeguard+
  （二） 强化督导考核 :safeguard+
""")
    annex = plan.add_section(None, "附件", "茂岭县职业技能培训任务分解及补贴标准", "annex", "\n{附件\n\n茂岭县职业技能培训任务分解及补贴标准}", None)
    for title, lead, others, due in (
            ("突出重点群体培训", "县人力资源社会保障局", "县农业农村局,乡村振兴局,退役军人局", "2025-12"),
            ("做强培训载体", "县教育局", "县发展改革局,县财政局", "2023"),
            ("打响劳务品牌", "县乡村振兴局", "县融媒体中心,各乡镇（街道）", "2024"),
            ("严格评价监管", "县人力资源社会保障局", "县市场监管局", "ongoing")):
        task = plan.doing(title)
        task.deadline = due
        plan.duty(task, f"牵头单位：{lead}", f"lead:{lead}", deadline=due)
        plan.duty(task, f"配合单位：…{others.split(',')[-1]}", f"support:{others}", deadline=due)
    t = plan.t

    y = {"year": 2025, "inferred": []}
    skilled = t("技能劳动者总量", "万人", "6.8", "达到{6.8万人}", **y).indicator
    t("技能劳动者总量占就业人员总量的比重", "%", "30", "{30%以上}，高技能", "at-least",
      also={"name": ["占就业人员总量", "占就业人员总量的比重", "技能劳动者占就业人员总量的比重", "技能劳动者总量占就业人员总量", skilled.name, "技能劳动者占就业人员总量"]}, **y)
    high = t("高技能人才占技能劳动者的比例", "%", "22.6", "由{22.6%}", role="baseline", year=2021, inferred=["year"], also={"year": [None]},
             direction="increase").indicator
    t(high.name, "%", "28", "提高到{28%}", into=high, **y)
    taught = t("开展补贴性职业技能培训", "万人次", "5.2", "{5.2万人次以上}", "at-least", "increment", years=(2022, 2025), inferred=["years"],
               also={"year": [2025], "form": ["cumulative"]}).indicator
    t("取得证书的占比", "三分之一", "2", "不低于三分之二", "at-least", parent=taught, nesting="of-which", indicator_inferred=["parent"],
      also={"values": ["1", "66.7"], "unit": ["三分之二", "2/3", "%"], "name": ["取得证书的", "取得证书"], "parent": [None]}, **y)
    t("高级工以上取得证书人数", "人", "3200", "高级工以上{3200人}", parent=taught, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["高级工以上", "取得证书的高级工以上"], "form": ["increment"]}, **y)
    t("农村劳动力转移就业规模", "万人", "11", "保持在{11万人左右}", "about", direction="maintain", **y)
    t("城镇登记失业率", "%", "4.2", "控制在{4.2%以内}", "at-most", **y)
    t("零就业家庭", "户", "0", "清零", inferred=["value", "unit"], year=2025, also={"unit": [None]}, optional=True)

    each = {"form": "annual-amount", "years": (2022, 2025), "inferred": ["years"]}
    t("组织农民工、脱贫劳动力培训", "人次", "6000", "不少于6000人次", "at-least", also={"name": ["农民工、脱贫劳动力培训"]}, **each)
    t("组织新型学徒培训", "人", "800", "新型学徒{800人}", also={"name": ["新型学徒", "组织新型学徒"], "comparator": ["at-least"]}, **each)
    t("培训退役军人", "人次", "120", "{120人次}、", form="increment", year=2022, inferred=[])
    t("培训退役军人", "人次", "150", "、{150人次}", form="increment", year=2023, inferred=[])
    t("脱贫人口务工规模", None, None, "不低于上年", None, "level", optional=True, year=2025, inferred=["year"],
      against={"text": "上年", "kind": "indicator", "comparator": "at-least"}, also={"comparator": ["at-least"], "year": [2023]})
    plan.loose("最长不超过30天")

    x = {"year": 2023, "inferred": ["year"]}
    later = {"year": [2025]}
    t("县级公共实训基地", "个", "1", "基地{1个}", year=2023, inferred=[], also={"form": ["increment"]})
    rooms = t("技能大师工作室", "家", "8", "达到{8家}", also=later, **x).indicator
    t("市级技能大师工作室", "家", "2", "市级{2家}", parent=rooms, nesting="of-which", indicator_inferred=["parent"], also={**later, "name": ["市级"]}, **x)
    t("县职教中心在校生", "人", "4500", "稳定在4500人", "exactly", direction="maintain", also={**later, "comparator": ["reach"]}, **x)
    t("“双师型”教师占专业课教师比例", "成", "6", "超过六成", "more-than", also=later, **x)
    span = {"year": 2025, "inferred": ["year"], "also": {"year": [2024, 2023]}}
    t("改造实训室", "间", "40", "40间", form="increment", **span)
    t("工位", "个", "1200", "逾1200个", "more-than", "increment", year=2025, inferred=["year"], also={"year": [2024, 2023], "name": ["新增工位"]})
    t("培训点", "个", "1", "至少设立1个", "at-least", each="每个乡镇（街道）", also={**later, "form": ["increment"], "name": ["设立培训点"]}, **x)

    a = {"role": "baseline", "year": 2021, "inferred": []}
    placed = t("劳务品牌带动就业", "万人", "1.1", "1.1万人", also={"role": ["actual"], "name": ["带动就业", "“茂岭木匠”“茂岭家政”带动就业", "“茂岭木匠”“茂岭家政”已带动就业"]},
               **a).indicator
    wage = t("人均月收入", "元", "4800", "4800元", also={"role": ["actual"]}, **a).indicator
    y = {"year": 2024, "inferred": []}
    t("县级以上劳务品牌", "个", "6", "品牌{6个}", also={"form": ["increment"]}, **y)
    t("省级劳务品牌", "个", "1", "省级{1个}", firmness="strive", also={"form": ["increment"], "name": ["省级", "创成省级"]}, **y)
    t("带动就业", "万人", "2", "突破2万人", "more-than", into=placed, also={"name": ["劳务品牌带动就业"], "firmness": ["strive"]}, **y)
    t(wage.name, "元", "1200", "增加{1200元以上}", "at-least", "change", change="rise", base_year=2021, into=wage, also={"firmness": ["strive"]}, **y)
    labour = t("劳务总收入", "%", "10", "年均增长10%", form="annual-growth", change="rise", also={"year": [2025]}, **y).indicator
    labour.unit = "亿元"
    labour.values[0].facts["unit"] = "%"
    labour.target("18", "达到{18亿元}", "reach", "level", year=2025, inferred=[])

    t("培训合格率", "%", "90", "不低于90%", "at-least")
    after = t("培训后就业率", "%", "41", "从{41%}", role="baseline", year=2021, inferred=["year"], also={"year": [None]}).indicator
    t(after.name, "%", "55", "提升至{55%}", into=after)
    t("培训过程实名制管理率", "%", "100", "管理率{100%}")
    t("第三方抽查比例", "%", "15", "{15%以上}", "at-least", "level", years=(2022, 2025), inferred=["years"], also={"form": ["annual-amount"]})
    money = t("统筹就业补助资金等", "万元", "3600", "3600万元", form="increment",
              also={"form": ["level", "cumulative"], "name": ["就业补助资金", "统筹就业补助资金", "就业补助资金等"]}).indicator
    t(money.name, "万元", "900", "2022年{900万元}", form="increment", year=2022, inferred=[], into=money,
      also={"form": ["level", "annual-amount"], "name": ["就业补助资金", "统筹就业补助资金", "就业补助资金等"]})
    t("企业职工教育经费用于一线职工的比例", "%", "60", "{60%以上}用于", "at-least", optional=True,
      also={"name": ["企业职工教育经费", "企业职工教育经费用于一线职工"]})

    table = plan.table("表1", "各乡镇（街道）培训任务分解表", "indicators", annex, until="岭口乡 | 2500 | 2700 | 2800 | 2800 | 10800")
    whole = None
    for place, *figures in (("全县", "12000", "13000", "13500", "13500", "52000"), ("城关街道", "5200", "5600", "5800", "5800", "22400"),
                            ("茂东镇", "4300", "4700", "4900", "4900", "18800"), ("岭口乡", "2500", "2700", "2800", "2800", "10800")):
        nested = {} if place == "全县" else {"parent": whole, "nesting": "sum", "indicator_inferred": ["parent"]}
        for k, figure in enumerate(figures):
            before = "".join(f" {f} |" for f in figures[:k])
            when = {"year": 2022 + k} if k < 4 else {"years": (2022, 2025)}
            value = t("培训任务", "人次", figure, f"\n{place} |{before} " + "{" + figure + "}", area=places.get(place), table=table, origin="table",
                      inferred=[], form="increment",
                      also={"name": ["培训", "各乡镇（街道）培训任务", "培训任务分解", "培训人次"], "form": ["level", "annual-amount", "cumulative"]},
                      **when, **nested)
            whole = whole or value.indicator
    plan.table("表2", "培训补贴标准", "other", annex, lines=3)
