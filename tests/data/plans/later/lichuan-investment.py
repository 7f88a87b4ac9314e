"""Lichuan development zone, investment, 2024: a plan of one year, quarters across, leads marked behind their names, last year's results."""


def annotate(plan):
    zone = plan.area("砺川经济技术开发区", "zone")
    committee = plan.bodies(zone, "砺川经济技术开发区管理委员会=zone")
    for name in ("招商服务局", "经济发展局", "各产业专班=group", "项目推进中心=other", "行政审批局", "自然资源分局", "建设局", "国投公司",
                 "供电公司", "人社分局", "科技创新局", "税务分局"):
        plan.bodies(zone, name)
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2024, 2024), area=zone, issuers=[committee],
        title="\n\n{砺川经济技术开发区2024年招商引资和项目建设工作方案}\n", document_number="{砺开管发〔2024〕5号}",
        issued="\n{2024年2月8日}", spans={"issuers": "\n{砺川经济技术开发区管理委员会}\n2024", "period": "砺川经济技术开发区{2024}年"})
    plan.headings("""
一 2023年工作回顾 :review
二 2024年工作目标 :goal
三 重点工作 :task
  1 实施精准招商行动 :task+
  2 实施项目攻坚行动 :task+
  3 实施要素保障行动 :task+
  4 实施亩均提升行动 :task+
四 组织保障 :safeguard
  1 健全调度机制 :safeguard+
  2 严格考核奖惩 :safeguard+
""")
    for title in ("严格考核奖惩", "组织保障"):
        plan.at(title).until = "予以约谈。"
    for title, lead, others in (("实施精准招商行动", "招商服务局", "经济发展局,各产业专班"), ("实施项目攻坚行动", "项目推进中心", "行政审批局,自然资源分局"),
                                ("实施要素保障行动", "建设局", "国投公司,供电公司,人社分局"), ("实施亩均提升行动", "经济发展局", "科技创新局,税务分局")):
        plan.duty(plan.doing(title), f"责任单位：{lead}…{others.split(',')[-1]}", f"lead:{lead} responsible:{others}")
    t, row = plan.t, plan.row

    table = plan.table("表1", "2024年主要目标及分季度计划", "indicators", plan.at("2024年工作目标"))
    quarters = ("2024-Q1", "2024-S1", "2024-Q3")
    rows = {}
    for printed, unit, was, goal, *parts in (
            ("新签约项目", "个", "86", "100,at-least", "25", "55", "78"), ("协议总投资", "亿元", "412", "450", "100", "230", "340"),
            ("固定资产投资", "亿元", "158.6", "178", "30", "85", "132"), ("　其中：工业投资", "亿元", "97.3", "115", "19", "55", "85"),
            ("新开工亿元以上项目", "个", "41", "50", "15", "30", "42"), ("标准厂房入驻率", "%", "68.5", "85,at-least", "72", "76", "80")):
        name = printed.split("：")[-1]
        nested = {"parent": rows["固定资产投资"], "nesting": "of-which", "inferred": ["parent"]} if name != printed else {}
        figures = f"B2023={was} T2024={goal} " + " ".join(f"T2024={part},deadline:{due}" for part, due in zip(parts, quarters))
        made = rows[name] = row(table, f"\n{printed}|", name, unit, figures, **nested)
        for k, value in enumerate(made.values):
            counts = {} if name == "标准厂房入驻率" else {"form": ["increment", "cumulative", "annual-amount"]}
            plan.also(value, **counts, **({"role": ["milestone"]} if k > 1 else {}))
    signed, agreed, spent, industry = (rows[name] for name in ("新签约项目", "协议总投资", "固定资产投资", "工业投资"))

    # What was reached
    grew = {"form": "annual-growth", "change": "rise"}
    b = {"role": "baseline", "year": 2023, "inferred": []}
    act = {"role": ["actual"]}
    signed.values[0].again("新签约项目{86个}", origin="prose")
    plan.also_there(signed.values[0], role=["actual"], form=["increment"])
    agreed.values[0].again("协议总投资{412亿元}", origin="prose")
    plan.also_there(agreed.values[0], role=["actual"], form=["increment"])
    t(signed.name, "%", "19.4", "{19.4%}和", into=signed, also={**act, "form": ["percent-change"]}, **grew, **b)
    t(agreed.name, "%", "27", "和{27%}", into=agreed, also={**act, "form": ["percent-change"]}, **grew, **b)
    spent.values[0].again("完成{158.6亿元}", origin="prose")
    plan.also_there(spent.values[0], role=["actual"], form=["increment", "annual-amount"])
    industry.values[0].again("工业投资{97.3亿元}", origin="prose")
    plan.also_there(industry.values[0], role=["actual"], form=["increment", "annual-amount"])
    part = t("工业投资占固定资产投资比重", "%", "61.3", "占比{61.3%}", also={**act, "name": ["工业投资占比", "占比"]}, **b).indicator
    foreign = t("实际利用外资", "亿美元", "1.35", "1.35亿美元", also={**act, "form": ["increment"]}, **b).indicator
    t("实际利用外资占全市的比重", "四分之一", "1", "四分之一强", "more-than",
      also={"name": ["占全市", "实际利用外资占全市", foreign.name], "unit": ["%"], "comparator": [None, "reach", "at-least", "about"], "role": ["baseline"]},
      role="actual", year=2023, inferred=[])
    firms = t("规上企业", "家", "18", "净增{18家}", form="change", change="rise", role="actual", year=2023, inferred=[],
              also={"form": ["increment"], "change": [None], "role": ["baseline"]}).indicator
    t(firms.name, "家", "143", "达到{143家}", into=firms, role="actual", year=2023, inferred=[], also={"role": ["baseline"], "name": ["规上企业总数"]})
    place = t("全省经开区综合考评", "位", "11", "列{第11位}", form="rank", also={**act}, **b).indicator
    t(place.name, "位", "4", "前移4位", form="rank-change", change="rise", into=place, also={**act, "base_year": [2022]}, **b)
    t("项目开工率", "%", "64", "仅{64%}", also={"role": ["baseline"]}, role="actual", year=2023, inferred=["year"])
    yard = t("亩均税收", "万元", "21", "{21万元}，", role="baseline", year=2023, inferred=["year"], also=act).indicator
    plan.loose("不足先进园区的六成")

    # Goals
    y = {"year": 2024, "inferred": []}
    signed.target("100", "{100个以上}、协议", "at-least", "level", **y)
    plan.also(signed.values[-1], form=["increment", "annual-amount"])
    agreed.target("450", "协议总投资{450亿元}", "reach", "level", **y)
    plan.also(agreed.values[-1], form=["increment", "annual-amount"])
    of = {"parent": signed, "nesting": "of-which", "indicator_inferred": ["parent"]}
    t("新签约10亿元以上项目", "个", "12", "项目{12个}", form="increment", also={"name": ["10亿元以上项目", "签约10亿元以上项目"], "form": ["level"]}, **of, **y)
    t("新签约50亿元以上项目", "个", "2", "项目{2个}，", form="increment", also={"name": ["50亿元以上项目", "签约50亿元以上项目"], "form": ["level"]}, **of, **y)
    t("百亿级项目", None, None, "零的突破", None, "qualitative", firmness="strive", optional=True, **y)
    t(spent.name, "%", "12", "确保增长12%", firmness="ensure", into=spent, **grew, **y)
    t(spent.name, "%", "15", "力争增长15%", firmness="strive", into=spent, **grew, **y)
    t("工业投资占比", "%", "65", "提高到{65%左右}", "about", into=part, also={"name": [part.name]}, **y)
    t("技改投资", "%", "20", "增长20%以上", "at-least", **grew, **y)
    foreign.target("1.5", "1.5亿美元", "reach", "level", **y)
    plan.also(foreign.values[-1], form=["increment"])
    t("新开工项目", "个", "60", "新开工项目{60个}", form="increment", also={"form": ["level"]}, **y)
    t("竣工投产项目", "个", "45", "{45个}，新增", form="increment", also={"form": ["level"], "name": ["竣工投产"]}, **y)
    t("规上工业企业", "家", "25", "新增规上工业企业{25家}", form="increment", **y)
    t(yard.name, "万元", "2", "提高2万元", form="change", change="rise", into=yard, also={"base_year": [2023]}, **y)
    t("盘活闲置土地", "亩", "1200", "1200亩", form="increment", **y)
    t(place.name, "位", "3", "进位3位以上", "at-least", "rank-change", change="rise", into=place, also={"base_year": [2023]}, **y)
    t(place.name, "位", "8", "力争进入{前8位}", form="rank", firmness="strive", into=place, also={"comparator": ["at-most"]}, **y)

    # Work
    y = {"year": 2024, "inferred": ["year"]}
    t("组建驻外招商小分队", "支", "8", "组建{8支}", form="increment", **y)
    t("招引亿元以上项目", "个", "3", "不少于3个", "at-least", "increment", each="每支小分队", also={"name": ["亿元以上项目", "全年招引亿元以上项目"]}, **y)
    t("专班外出招商", "次", "2", "不少于2次", "at-least", "increment", each="每月", optional=True, also={"form": ["annual-amount", "level"]}, **y)
    t("集中签约项目", "个", "30", "{30个左右}", "about", "increment", year=2024, deadline="2024-Q1", inferred=["year"],
      also={"form": ["level"], "role": ["milestone"]})
    t("产业链图谱编制", None, None, "二季度末前完成", None, "qualitative", deadline="2024-Q2", optional=True, **y)
    plan.loose("围绕电子信息、生物医药等4条主导产业链")
    t("重点项目总投资", "亿元", "386", "总投资{386亿元}", optional=True, also={"name": ["总投资"], "form": ["increment"]}, **y)
    work = t("推进重点项目", "个", "62", "重点项目{62个}", form="increment", also={"name": ["滚动推进重点项目", "重点项目"], "form": ["level"]}, **y).indicator
    plan_money = t("重点项目年度计划投资", "亿元", "96", "96亿元", also={"name": ["年度计划投资", "计划投资"], "form": ["increment", "annual-amount"]}, **y).indicator
    t("重点项目年度计划投资完成比例", "%", "55", "完成{55%以上}", "at-least", deadline="2024-S1",
      also={"name": ["年度计划投资", "年度计划投资完成率", plan_money.name, "年度计划投资完成"], "role": ["milestone"], "form": ["cumulative"]}, **y)
    of = {"parent": work, "nesting": "of-which", "indicator_inferred": ["parent"]}
    t("续建重点项目", "个", "34", "续建{34个}", form="increment", also={"name": ["续建", "续建项目"], "form": ["level"]}, **of, **y)
    t("新开工重点项目", "个", "28", "新开工{28个}", form="increment", also={"name": ["新开工", "新开工项目"], "form": ["level"]}, **of, **y)
    t("新开工项目开工率", "%", "100", "开工率达到{100%}", deadline="2024-06", also={"name": ["开工率"], "role": ["milestone"]}, **y)
    t("“拿地即开工”占比", "成", "7", "不低于七成", "at-least", also={"values": ["70"], "unit": ["%"]}, **y)
    days = t("工业项目审批时限", "个工作日", "35", "由{35个工作日}", role="baseline", year=2023, inferred=["year"],
             also={"year": [None], "unit": ["工作日"]}, direction="decrease").indicator
    t(days.name, "个工作日", "28", "压减至{28个工作日}", into=days, also={"unit": ["工作日"]}, **y)
    a = {"role": "actual", "year": 2024, "inferred": ["year"]}
    t("提前开工项目", "个", "9", "{9个}项目提前开工", deadline="2024-01", also={"deadline": [None], "name": ["项目", "项目提前开工"], "form": ["increment"], "role": ["baseline"]}, **a)
    t("完成投资", "亿元", "4.3", "4.3亿元", deadline="2024-01",
      also={"deadline": [None], "form": ["increment", "cumulative"], "name": ["提前开工项目完成投资", "提前开工项目投资"], "role": ["baseline"]}, **a)
    t("新建标准厂房", "万平方米", "30", "30万平方米", form="increment", **y)
    t("标准厂房", "万平方米", "150", "累计达到{150万平方米}", form="cumulative", also={"deadline": ["2024-12"], "name": ["新建标准厂房"]}, **y)
    t("新建110千伏变电站", "座", "1", "变电站{1座}", form="increment", **y)
    t("日供水能力", "万吨", "2", "{2万吨}，供电", form="increment", also={"name": ["新增日供水能力"]}, **y)
    t("供电可靠率", "%", "99.95", "保持在{99.95%以上}", "at-least", direction="maintain", **y)
    fund = t("产业基金", "亿元", "20", "总规模{20亿元}", also={"name": ["产业基金总规模", "总规模"], "form": ["increment"]}, **y).indicator
    t("产业基金首期", "亿元", "6", "首期{6亿元}", deadline="2024-Q3", parent=fund, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["首期", "产业基金首期规模", "首期规模"], "role": ["milestone"], "form": ["increment"], "parent": [None]}, **y)
    hired = t("为企业招工", "人", "8000", "{8000人以上}", "at-least", "increment", also={"form": ["level", "annual-amount"], "name": ["企业招工"]}, **y).indicator
    t("招工中技能人才占比", "成", "3", "占{三成}", parent=hired, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["技能人才", "技能人才占比", "技能人才占", "为企业招工技能人才占比"], "values": ["30"], "unit": ["%"], "parent": [None]}, **y)
    low = t("D类企业", "家", "37", "从{37家}", role="baseline", year=2023, inferred=["year"], also={"year": [None]}, direction="decrease").indicator
    t(low.name, "家", "20", "减少到{20家以内}", "at-most", into=low, **y)
    t("清理低效用地", "亩", "500", "不少于500亩", "at-least", "increment", **y)
    t("亩均税收低于5万元的工业企业整治", "%", "100", "{全部}纳入整治", form="coverage", year=2024, inferred=["value", "unit", "year"], optional=True,
      also={"name": ["亩均税收低于5万元的工业企业", "亩均税收低于5万元的工业企业纳入整治"]})
    high = t("高新技术企业", "家", "15", "净增{15家}", form="change", change="rise", also={"form": ["increment"], "change": [None]}, **y).indicator
    t(high.name, "家", "90", "突破90家", "more-than", into=high, **y)
    t("研发经费", "百分点", "2", "高于工业增加值增速{2个百分点}", form="annual-growth", change="rise", optional=True,
      against={"text": "工业增加值增速", "kind": "indicator", "comparator": "more-than"}, also={"name": ["研发经费增速"], "form": ["level"]}, **y)
    t("新增税收", "亿元", "1.8", "1.8亿元", form="increment", role="estimate", also={"name": ["税收"]}, **y)
    plan.loose("权重由15%提高到25%")
