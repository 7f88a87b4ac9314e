"""Lanyu province, logistics and ports, 2021-2025: chapters and sections, a table of spaces, two boxes of projects, an outlook."""


def annotate(plan):
    province = plan.area("澜屿省", "province")
    issuers = plan.bodies(province, "澜屿省发展和改革委员会 澜屿省交通运输厅")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=issuers,
        title="{澜屿省“十四五”现代物流与港口发展规划}\n", issued="\n{二〇二一年十二月二十日}\n",
        spans={"issuers": "\n{澜屿省发展和改革委员会　澜屿省交通运输厅}\n", "period": "澜屿省“{十四五}”现代物流"})
    plan.headings("""
第一章 发展环境 :review/overview
第二章 发展目标 :goal
第三章 主要任务 :task
  第一节 打造世界级港口群 :task+
  第二节 完善多式联运体系 :task+
  第三节 培育壮大市场主体 :task+
第四章 保障措施 :safeguard
  第一节 强化统筹协调 :safeguard+
  第二节 强化要素保障 :safeguard+
""")
    t, row = plan.t, plan.row
    goal = plan.at("发展目标")
    table = plan.table("表1", "“十四五”现代物流与港口发展主要指标", "indicators", goal, at="\n{表1　“十四五”现代物流与港口发展主要指标}\n")
    grown = "annual-growth,unit:%,change:rise"
    cargo = row(table, "\n港口货物吞吐量 ", "港口货物吞吐量", "亿吨", f"B2020=6.2 T2025=7.5 T2025=3.9,{grown}")
    foreign = row(table, "其中：外贸货物 ", "外贸货物", "亿吨", f"B2020=2.4 T2025=3.1 T2025=5.3,{grown}", parent=cargo, nesting="of-which", inferred=["parent"],
        also={"name": ["外贸货物吞吐量"]})
    boxes = row(table, "\n集装箱吞吐量 ", "集装箱吞吐量", "万标准箱", f"B2020=1180 T2025=1600 T2025=6.3,{grown}")
    deep = row(table, "\n万吨级及以上泊位 ", "万吨级及以上泊位", "个", "B2020=163 T2025=200")
    rated = row(table, "\nA级物流企业 ", "A级物流企业", "家", f"B2020=241 T2025=400,at-least T2025=10.7,{grown}")
    cold = row(table, "\n冷库容量 ", "冷库容量", "万立方米", f"B2020=600 T2025=900 T2025=8.4,{grown}")

    # What was reached
    a = {"role": "actual", "year": 2020}
    was = {"role": ["baseline"]}
    whole = t("社会物流总额", "%", "7.2", "年均增长7.2%", form="annual-growth", change="rise", role="actual", years=(2016, 2020), inferred=["years"],
              also={"year": [2020], "base_year": [2015]}).indicator
    whole.unit = "万亿元"
    whole.values[0].facts["unit"] = "%"
    t(whole.name, "万亿元", "9.86", "达到{9.86万亿元}", into=whole, **a)
    cost = t("社会物流总费用与地区生产总值的比率", "%", "14.9", "为{14.9%}", role="baseline", year=2020, also={"role": ["actual"]}).indicator
    t(cost.name, "百分点", "1.6", "下降1.6个百分点", form="change", change="fall", base_year=2015, role="baseline", year=2020, into=cost,
      also={"role": ["actual"], "unit": ["个百分点", "%"]})
    t("沿海港口生产性泊位", "个", "418", "418个", also={"name": ["生产性泊位", "沿海港口拥有生产性泊位"]}, **a)
    deep.values[0].again("泊位{163个}；", origin="prose")
    plan.also_there(deep.values[0], role=["actual"], parent=[None])
    cargo.values[0].again("货物吞吐量{6.2亿吨}", origin="prose", name="货物吞吐量")
    plan.also_there(cargo.values[0], role=["actual"], name=["货物吞吐量"])
    boxes.values[0].again("集装箱吞吐量{1180万标准箱}", origin="prose")
    plan.also_there(boxes.values[0], role=["actual"])
    t(boxes.name, "位", "6", "全国{第6位}", form="rank", role="baseline", year=2020, scope="全国", also={"role": ["actual"]})
    t(rated.name, "家", "96", "2015年的{96家}", role="baseline", year=2015, into=rated, also={"role": ["actual"]})
    rated.values[0].again("增至{241家}", origin="prose")
    plan.also_there(rated.values[0], role=["actual"])
    t("5A级物流企业", None, None, "零的突破", None, "qualitative", role="actual", year=2020, optional=True, also={"name": ["5A级企业"]})
    t("海铁联运占集装箱吞吐量的比重", "%", "2", "不足2%", "less-than", role="actual", year=2020, inferred=["year"], also={"year": [None]})
    water = t("水水中转比例", "成", "1", "仅{一成左右}", "about", role="baseline", year=2020, inferred=["year"],
              also={"year": [None], "role": ["actual"]}).indicator
    water.unit = "%"
    water.values[0].facts["unit"] = "成"

    # Goals
    y = {"year": 2025, "inferred": []}
    t(cost.name, "%", "13.5", "降至{13.5%左右}", "about", into=cost, **y)
    cargo.target("7.5", "达到{7.5亿吨}", "reach", "level", **y)
    foreign.target("3.1", "外贸货物{3.1亿吨}", "reach", "level", **y)
    boxes.target("1600", "突破1600万标准箱", "more-than", "level", **y)
    boxes.target("1800", "力争达到{1800万标准箱}", "reach", "level", firmness="strive", **y)
    joint = t("海铁联运量", "万标准箱", "80", "达到{80万标准箱}", **y).indicator
    t(joint.name, "%", "25", "年均增长{25%以上}", "at-least", "annual-growth", change="rise", into=joint, **y)
    t(water.name, "%", "18", "提高到{18%}", into=water, **y)
    y2 = {"year": 2025, "inferred": ["year"]}
    t("大宗货物铁路、水路运输比例", "百分点", "4", "提高4个百分点", form="change", change="rise", base_year=2020, also={"unit": ["个百分点", "%"]}, **y2)
    t(cold.name, "%", "50", "增长50%", form="percent-change", change="rise", into=cold, also={"base_year": [2020]}, **y2)
    t("快递业务量", "亿件", "60", "超60亿件", "more-than", also={"form": ["annual-amount"]}, **y2)
    hubs = t("国家物流枢纽", "个", "3", "由{3个}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(hubs.name, "个", "5", "5—6个", "between", value_max="6", into=hubs, **y2)
    z = {"year": 2035, "inferred": []}
    t(boxes.name, "位", "3", "前3位", form="rank", scope="全国", also={"comparator": ["at-most"]}, **z)
    t(cost.name, None, None, "低于全国平均水平", None, "level", into=cost,
      against={"text": "全国平均水平", "kind": "area", "comparator": "less-than"}, also={"comparator": ["less-than"]}, **z)

    # Work
    t(deep.name, "个", "37", "泊位{37个}", form="increment", into=deep)
    t("沿海港口通过能力", "亿吨", "1.2", "1.2亿吨", form="increment")
    lines = t("集装箱班轮航线总数", "条", "320", "320条").indicator
    t("“一带一路”航线", "条", "110", "不少于110条", "at-least", parent=lines, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["“一带一路”集装箱班轮航线", "“一带一路”航线总数"]})
    x = {"year": 2023, "inferred": []}
    t("主要港口岸电设施覆盖率", "%", "90", "达到{90%}", **x)
    t("主要港口岸电使用量", "倍", "2", "翻一番", form="multiple", base_year=2020, also={"name": ["岸电使用量"]}, **x)
    t("进出口整体通关时间", "一半", "1", "压缩{一半以上}", "at-least", "percent-change", change="fall", base_year=2017,
      also={"values": ["50"], "unit": ["%", "半"], "name": ["主要港口进出口整体通关时间"]}, **x)

    soft = {"form": ["increment", "annual-amount", "level"], "role": ["target", "milestone", "estimate"], "year": [2025, 2026, None]}

    def of(holder, name, unit, amount, at, **facts):
        also = {**soft, **facts.pop("also", {})}
        facts.setdefault("year", holder.years[1])
        return t(name, unit, amount, at, project=holder, inferred=[], also=also, **facts).indicator

    section = plan.at("打造世界级港口群")
    box = plan.table("专栏1", "港口能级提升重点项目", "projects", section, until="建设年限：2022—2024年。")
    north = plan.project("屿北港区集装箱码头三期", "1.{屿北港区集装箱码头三期}", number="1", years=(2021, 2026), table=box, section=section)
    of(north, "20万吨级集装箱泊位", "个", "2", "泊位{2个}", also={"name": ["建设20万吨级集装箱泊位"]})
    of(north, "设计年通过能力", "万标准箱", "240", "240万标准箱", also={"name": ["年通过能力"]})
    spent = of(north, "总投资", "亿元", "98.6", "98.6亿元")
    of(north, "“十四五”投资", "亿元", "72", "72亿元", year=2025, parent=spent, nesting="of-which", indicator_inferred=["parent"],
       also={"name": ["投资", "总投资"]})
    south = plan.project("南澜港区LNG配套码头", "2.{南澜港区LNG配套码头}", number="2", years=(2022, 2024), table=box, section=section)
    of(south, "新建26.6万立方米LNG泊位", "个", "1", "泊位{1个}", form="increment", also={"name": ["LNG泊位"]})
    of(south, "总投资", "亿元", "31", "总投资{31亿元}")

    t("进港铁路", "条", "5", "铁路{5条}", also={"form": ["increment"]})
    t("进港铁路总里程", "公里", "136", "136公里", also={"form": ["increment"], "name": ["总里程"]})
    t("主要港区铁路进港率", "%", "70", "达到{70%}；")
    t("内陆无水港", "个", "8", "无水港{8个}", form="increment", also={"name": ["新布局内陆无水港"], "form": ["level"]})
    t("实施多式联运示范工程", "个", "2", "2—3个", "between", "annual-amount", value_max="3", years=(2021, 2025), inferred=["years"])
    t("年货运量150万吨以上的工矿企业铁路专用线接入比例", "%", "85", "不低于85%", "at-least", also={"name": ["铁路专用线接入比例"]})
    t("港口矿石、焦炭等大宗货物疏港绿色运输比例", "%", "95", "力争达到{95%}", firmness="strive")

    section = plan.at("完善多式联运体系")
    box = plan.table("专栏2", "枢纽和冷链重点项目", "projects", section, until="社会资本占六成以上。")
    chill = plan.project("澜州国家骨干冷链物流基地", "1.{澜州国家骨干冷链物流基地}", number="1", years=(2021, 2023), table=box, section=section)
    of(chill, "占地", "亩", "820", "820亩", optional=True, also={"name": ["占地面积"]})
    of(chill, "库容", "万立方米", "45", "45万立方米", form="increment", also={"name": ["新增库容"]})
    of(chill, "总投资", "亿元", "22.5", "22.5亿元")
    of(chill, "年交易额", "亿元", "120", "120亿元", role="estimate")
    park = plan.project("屿中公铁联运物流园", "2.{屿中公铁联运物流园}", number="2", years=(2022, 2025), table=box, section=section)
    of(park, "年作业能力", "万吨", "500", "500万吨")
    of(park, "总投资", "亿元", "17.5", "17.5亿元")
    total = t("总投资", "亿元", "40", "{40亿元}，其中社会", also={**soft, "name": ["本专栏项目总投资", "项目总投资"]}).indicator
    t("社会资本占比", "成", "6", "占{六成以上}", "at-least", parent=total, nesting="of-which", indicator_inferred=["parent"],
      also={**soft, "name": ["社会资本", "社会资本占", "社会资本占总投资的比重"], "parent": [None]})

    rated.target("400", "达到{400家以上}", "at-least", "level", **y)
    of = {"parent": rated, "nesting": "of-which", "indicator_inferred": ["parent"]}
    t("营业收入超百亿元的A级物流企业", "家", "3", "的{3家}", also={"name": ["营业收入超百亿元的", "营业收入超百亿元", "营业收入超百亿元企业"], "parent": [None]}, **of, **y)
    t("营业收入超50亿元的A级物流企业", "家", "5", "的{5家}", also={"name": ["超50亿元的", "超50亿元", "营业收入超50亿元的", "超50亿元的A级物流企业"], "parent": [None]}, **of, **y)
    t("标准托盘普及率", "%", "45", "{45%左右}", "about", **y)
    t("新能源配送车辆占比", "百分点", "5", "每年提高{5个百分点}", form="change", change="rise", years=(2021, 2025), inferred=["years"],
      also={"form": ["annual-amount", "annual-growth"], "unit": ["个百分点", "%"]})
    t("网络货运平台整合运力", "百万辆", "1", "百万辆", also={"values": ["100"], "unit": ["万辆"], "form": ["increment"], "name": ["整合运力"]}, **y)
    cash = t("物流与港口领域投资", "亿元", "1500", "1500亿元", form="increment", years=(2021, 2025), inferred=[],
             also={"name": ["物流与港口领域计划完成投资", "完成投资", "计划完成投资"], "form": ["level", "cumulative"], "year": [2025]}).indicator
    for name, amount in (("港口建设", "780"), ("物流枢纽", "420")):
        t(name, "亿元", amount, f"{name}{{{amount}亿元}}", form="increment", years=(2021, 2025), inferred=[], parent=cash, nesting="of-which",
          indicator_inferred=["parent"], also={"name": [f"{name}投资", f"{name}完成投资"], "form": ["level", "cumulative"], "year": [2025]})
    t("物流仓储用地占新增工业用地的比例", "%", "5", "不低于5%", "at-least", year=2025, inferred=["year"])
