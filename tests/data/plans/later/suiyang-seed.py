"""Suiyang city, grain and seed, 2021-2025: a clipping in Markdown, categories for several rows, escaped brackets with a note."""


def annotate(plan):
    city = plan.area("穗阳市", "prefecture")
    bureau = plan.bodies(city, "市农业农村局/穗阳市农业农村局")
    plan.bodies(city, "市自然资源局 市财政局/财政局 市科技局 市市场监管局 市农业科学院=university 市发展改革委 市工业和信息化局 "
                "各县（市、区）人民政府=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n# {穗阳市“十四五”粮食和现代种业发展规划}\n", document_number="\n{穗农发〔2021〕96号}", issued="　{2021年12月30日}\n",
        published="published: {2022-01-14}", spans={"issuers": "发布机构：{穗阳市农业农村局}"})
    plan.reference("穗阳市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", None, "basis")
    plan.reference("种业振兴行动方案", None, "basis")
    plan.headings("""
一 发展现状 :review/overview
二 规划目标 :goal
三 重点任务 :task
  （一） 夯实粮食产能 :task+
  （二） 推进种业振兴 :task+
  （三） 提升收储加工水平 :task+
四 保障措施 :safeguard
  （一） 压实工作责任 :safeguard+
  （二） 加大投入保障 :safeguard+
""")
    for title in ("加大投入保障", "保障措施"):
        plan.at(title).until = "达到100%。"
    plan.duty(plan.doing("夯实粮食产能"), "\\(牵头单位：…\\)", "lead:市农业农村局 support:市自然资源局,财政局")
    plan.duty(plan.doing("推进种业振兴"), "\\(牵头单位：…\\)", "lead:市农业农村局 support:市科技局,市市场监管局,市农业科学院")
    plan.duty(plan.doing("提升收储加工水平"), "\\(牵头单位：…人民政府\\)", "lead:市发展改革委 support:市工业和信息化局,各县（市、区）人民政府")
    t, row = plan.t, plan.row

    table = plan.table("表1", "主要指标", "indicators", plan.at("规划目标"), at="**{表1 主要指标}**", notes=[("[]", "注：{\\[ \\]}内为累计数")])
    sown = row(table, "| 粮食播种面积 |", "粮食播种面积", "万亩", "B2020=486.3 M2023=480 T2025=480,at-least", group="粮食生产", nature="binding")
    fields = row(table, "| 高标准农田面积 |", "高标准农田面积", "万亩", "B2020=268 M2023=358 T2025=400", group="粮食生产", nature="binding")
    seed = row(table, "| 种业产值 |", "种业产值", "亿元", "B2020=30.2 T2025=60", group="现代种业", nature="expected")
    own = row(table, "| 自主选育品种种植面积占比 |", "自主选育品种种植面积占比", "%", "B2020=38 M2023=45 T2025=55,more-than", group="现代种业", nature="expected")
    row(table, "| 新审定（登记）品种数 |", "新审定（登记）品种数", "个", "B2020=86,cumulative M2023=50,cumulative T2025=100,cumulative", group="现代种业",
        nature="expected", also={"form": ["increment", "level"]})
    lost = row(table, "| 收储减损 | 粮食收储环节损失率 |", "粮食收储环节损失率", "%", "B2020=5.2 M2023=4.0 T2025=3,about", group="收储减损", nature="expected")
    table.span = (table.span[0], plan.document.find("]内为累计数。")[1])

    # What was reached
    b = {"role": "baseline", "year": 2020, "inferred": []}
    a = {"role": "actual", "year": 2020, "inferred": []}
    act, was = {"role": ["actual"]}, {"role": ["baseline"]}
    sown.values[0].again("播种面积{486.3万亩}", origin="prose")
    plan.also_there(sown.values[0], role=["actual"])
    crop = t("粮食总产量", "万吨", "213.5", "总产量{213.5万吨}", also={**act, "name": ["总产量"]}, **b).indicator
    yields = t("粮食平均亩产", "公斤", "439", "439公斤", also={**was, "name": ["平均亩产"]}, **a).indicator
    risen = {"form": "percent-change", "change": "rise", "base_year": 2015}
    t(sown.name, "%", "1.2", "增长{1.2%}", into=sown, also=act, **risen, **b)
    t(crop.name, "%", "6.4", "、{6.4%}、", into=crop, also={**act, "name": ["总产量"]}, **risen, **b)
    t(yields.name, "%", "5.1", "、{5.1%}，", into=yields, also={**was, "name": ["平均亩产"]}, **risen, **a)
    plan.loose("十七连丰")
    fields.values[0].again("{268万亩}，", origin="prose", name="高标准农田")
    plan.also_there(fields.values[0], role=["actual"], form=["cumulative"], name=["高标准农田"])
    t("高标准农田占永久基本农田的比重", "%", "58.7", "58.7%", also={**was, "name": ["占永久基本农田", "高标准农田占永久基本农田", "占永久基本农田的比重"]}, **a)
    t(own.name, "成", "4", "不到四成", "less-than", into=own, also={**act, "values": ["40"], "unit": ["%"]}, **b)
    t("持证种子企业", "家", "23", "23家", **a)
    rich = t("年销售收入亿元以上种子企业", "家", "2", "仅{2家}", printed="年销售收入过亿元的持证种子企业", role="baseline", year=2020, inferred=[],
             also={**act, "name": ["年销售收入过亿元的", "年销售收入过亿元的持证种子企业", "年销售收入过亿元的种子企业", "年销售收入过亿元"], "parent": [None]}).indicator
    t(lost.name, "%", "8", "2015年的{8%}", role="baseline", year=2015, inferred=[], into=lost, also=act)
    lost.values[0].again("降到{5.2%}", origin="prose")
    plan.also_there(lost.values[0], role=["actual"])

    # Goals
    y = {"year": 2025, "inferred": []}
    sown.target("480", "不低于480万亩", "at-least", "level", **y)
    crop.target("210", "稳定在{210万吨以上}", "at-least", "level", **y)
    plan.also(crop.values[-1], name=["总产量"])
    crop.target("220", "力争达到{220万吨}", "reach", "level", firmness="strive", **y)
    plan.also(crop.values[-1], name=["总产量"])
    fields.target("400", "高标准农田{400万亩}", "reach", "level", name="高标准农田", **y)
    plan.also_there(fields.values[-1], name=["高标准农田"])
    of = {"also": {"name": ["新建高标准农田", "新建"], "parent": [None]}}
    new = t("新建高标准农田", "万亩", "132", "新建{132万亩}", form="increment", parent=fields, nesting="of-which", indicator_inferred=["parent"], **of, **y).indicator
    t("改造提升高标准农田", "万亩", "60", "改造提升{60万亩}", form="increment", parent=fields, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["改造提升"], "parent": [None]}, **y)
    tools = t("耕种收综合机械化率", "%", "90", "达到{90%}", **y).indicator
    t(tools.name, "百分点", "6.5", "提高6.5个百分点", form="change", change="rise", base_year=2020, into=tools, also={"unit": ["个百分点", "%"]}, **y)
    i = {"year": 2025, "inferred": ["year"]}
    seed.target("2", "翻一番", "reach", "multiple", unit="倍", **i)
    seed.target("60", "突破60亿元", "more-than", "level", **i)
    t("良种对粮食增产贡献率", "%", "50", "提高到{50%左右}", "about", direction="increase", **i)
    kept = t("种质资源保存份数", "份", "3200", "由{3200份}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(kept.name, "份", "6000", "增加到{6000份}", into=kept, **i)
    rich.target("8", "达到{8家}", "reach", "level", **i)
    t("年销售收入5亿元以上种子企业", "家", "1", "5亿元以上{1家}", also={"name": ["5亿元以上", "5亿元以上种子企业", "年销售收入5亿元以上", "年销售收入5亿元以上的种子企业"]}, **i)
    seed.target("100", "超百亿元", "more-than", "level", year=2030, inferred=[])
    plan.also(seed.values[-1], values=["1"], unit=["百亿元"])

    # Work
    t(new.name, "万亩", "30", "每年新建高标准农田{30万亩}", form="annual-amount", years=(2021, 2023), inferred=[], into=new, also={"name": ["高标准农田"]})
    t(new.name, "万亩", "24", "分别新建{24万亩}", form="increment", year=2024, inferred=[], into=new, also={"form": ["annual-amount"], "name": ["新建"]})
    t(new.name, "万亩", "18", "和{18万亩}，亩均", form="increment", year=2025, inferred=[], into=new, also={"form": ["annual-amount"], "name": ["新建"]})
    plan.loose("亩均投资不低于2000元")
    for name, amount, at in (("小麦", "210", "稳定在{210万亩}"), ("玉米", "235", "、{235万亩}，病")):
        t(f"{name}种植面积", "万亩", amount, at, "exactly", direction="maintain", also={"comparator": ["reach"], "year": [2025], "name": [name]})
    pest = t("病虫害统防统治率", "%", "46", "由{46%}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(pest.name, "%", "60", "提高到{60%}", into=pest)
    t("农业应急作业中心", "个", "1", "{1个以上}", "at-least", each="每个产粮大县", also={"form": ["increment"]})
    t("农作物和畜禽种质资源普查", "%", "100", "全覆盖", form="coverage", year=2023, inferred=["value", "unit"])
    later = {"year": [2023]}
    t("组建育种攻关联合体", "个", "6", "联合体{6个}", form="increment", also=later)
    t("投入科研经费", "万元", "3000", "{3000万元以上}", "at-least", "annual-amount", years=(2021, 2025), inferred=["years"], also={"name": ["育种攻关联合体投入科研经费"]})
    t("选育突破性新品种", "个", "15", "{15个}；", form="increment", firmness="strive")
    base = t("制种基地", "万亩", "12", "基地{12万亩}", also={"form": ["increment"]}).indicator
    t("国家级制种大县基地占制种基地的比重", "三分之一", "1", "占{三分之一}", parent=base, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["国家级制种大县基地", "国家级制种大县基地占", "国家级制种大县基地占比"], "unit": ["%"], "parent": [None]})
    t("种子年供应能力", "万公斤", "3500", "达到{3500万公斤}", also={"form": ["annual-amount"]})
    t("种子年供应能力占全市用种量的比重", "二分之一", "1", "用种量的{1/2}", optional=True,
      also={"name": ["满足全市用种量", "种子年供应能力", "全市用种量", "种子年供应能力满足全市用种量"], "unit": ["1/2", "%", "一半", "/2"], "values": ["50"]})
    x = {"year": 2022, "inferred": []}
    t("改造提升老旧粮库", "座", "12", "粮库{12座}", form="increment", **x)
    t("仓容", "万吨", "34", "新增仓容{34万吨}", form="increment", year=2025, inferred=[], also={"name": ["新增仓容"]})
    t("地方储备粮规模", None, None, "完成省下达计划", None, "level", against={"text": "省下达计划", "kind": "assigned"}, year=2025, inferred=[],
      also={"form": ["qualitative"], "comparator": ["reach"]})
    made = t("粮食加工转化率", "%", "72", "从{72%}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(made.name, "%", "85", "提高至{85%}", into=made)
    worth = t("粮食产业总产值", "%", "8", "年均增长8%", form="annual-growth", change="rise").indicator
    worth.unit = "亿元"
    worth.values[0].facts["unit"] = "%"
    worth.target("500", "达到{500亿元}", "reach", "level", firmness="ensure", **y)
    money = t("统筹各级种业专项资金", "亿元", "3", "{3亿元}", form="cumulative", also={"form": ["increment", "level"], "name": ["种业专项资金", "各级种业专项资金"]}).indicator
    t("市级种业专项资金", "万元", "2000", "每年{不少于2000万元}", "at-least", "annual-amount", years=(2021, 2025), inferred=["years"], parent=money,
      nesting="of-which", indicator_inferred=["parent"], also={"name": ["市级", "统筹市级种业专项资金"], "parent": [None]})
    t("三大主粮完全成本保险覆盖率", "%", "100", "起{达到100%}", years=(2022, 2025), inferred=["years"], also={"year": [2022, 2025]})
