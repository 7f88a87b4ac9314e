"""Luohe city, science, 2021-2025: goals in dashes, tiers and shares of shares, a table of one cell a line."""


def annotate(plan):
    city = plan.area("泺禾市", "prefecture")
    zone = plan.area("泺禾高新区", "zone", parent=city)
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, title="{泺禾市“十四五”科技创新规划}\n",
        spans={"period": "泺禾市“{十四五}”科技"})
    plan.also_fact(issued=["2021-10"])
    plan.reference("泺禾市国民经济和社会发展第十四个五年规划和2035年远景目标纲要", None, "basis")
    plan.headings("""
一 发展现状 :review/overview
  （一） 创新能力明显增强 :review
  （二） 创新主体不断壮大 :review
  （三） 存在主要差距 :review/overview
二 总体要求 :overview
  （一） 基本原则 :principle
    —— 坚持创新引领 :principle
    —— 坚持改革驱动 :principle
  （二） 发展目标 :goal
    —— 创新投入稳步增长 :goal
    —— 创新产出大幅提升 :goal
    —— 创新主体持续壮大 :goal
    —— 创新生态更加优化 :goal
三 重点任务 :task
  （一） 打造高能级创新平台 :task
    1 建设实验室体系 :task+
    2 提升园区能级 :task+
  （二） 强化关键核心技术攻关 :task+
  （三） 优化创新服务供给 :task+
四 组织保障 :safeguard
  （一） 健全工作机制 :safeguard+
  （二） 加大投入力度 :safeguard+
""")
    t, row = plan.t, plan.row
    table = plan.table("表1", "“十四五”科技创新主要预期指标", "indicators", plan.at("创新生态更加优化"), nature="expected")
    share = row(table, "\nR&D经费投入占地区生产总值比重（%） |", "R&D经费投入占地区生产总值比重", "%", "B2020=2.31 T2025=3.0", number="1")
    base = row(table, "\n基础研究经费占R&D经费比重（%） |", "基础研究经费占R&D经费比重", "%", "B2020=3.1 T2025=6", number="2")
    row(table, "\n每万人口高价值发明专利拥有量（件） |", "每万人口高价值发明专利拥有量", "件", "B2020=3.9 T2025=8,more-than", number="3")
    firms = row(table, "\n高新技术企业数（家） |", "高新技术企业数", "家", "B2020=785 T2025=2000,more-than", number="4")
    deals = row(table, "\n技术合同成交额占地区生产总值比重（%） |", "技术合同成交额占地区生产总值比重", "%", "B2020=2.6 T2025=5,at-least", number="5")

    a = {"role": "actual", "year": 2020, "inferred": []}
    either = {"role": ["baseline"]}
    spent = t("全社会研究与试验发展（R&D）经费支出", "亿元", "86.4", "86.4亿元", also=either, **a).indicator
    t("全社会研究与试验发展（R&D）经费支出占地区生产总值比重", "%", "2.31", "比重{2.31%}", also={**either, "name": ["占地区生产总值比重", share.name]}, **a)
    t(spent.name, "倍", "2.1", "2.1倍", form="multiple", base_year=2015, into=spent, also=either, **a)
    t("全社会研究与试验发展（R&D）经费支出占地区生产总值比重", "倍", "1.4", "1.4倍", form="multiple", base_year=2015,
      also={**either, "name": ["占地区生产总值比重", spent.name]}, **a)
    t("每万人有效发明专利拥有量", "件", "12.6", "12.6件", **a)
    trade = t("技术合同成交额", "亿元", "98", "98亿元", **a).indicator
    t(trade.name, "%", "27", "年均增长27%", form="annual-growth", change="rise", into=trade, **a)
    t("综合科技创新水平指数", "位", "4", "第4位", form="rank", scope="全省", **a)
    t(firms.name, "家", "212", "2015年的{212家}", role="baseline", year=2015, inferred=[], into=firms, also={"role": ["actual"]})
    firms.values[0].again("2020年的{785家}", origin="prose", name="高新技术企业")
    t("高新技术企业", "家", "573", "净增573家", form="increment", also={"form": ["change"], **either}, **a)
    t("营业收入过亿元的高新技术企业", "家", "163", "163家", also={"name": ["营业收入过亿元的", "营业收入过亿元"]}, **a)
    t("营业收入过亿元的高新技术企业占比", "%", "20.8", "20.8%", also={"name": ["占比", "高新技术企业占比"]}, **a)
    t("省级以上研发平台", "个", "241", "241个", **a)
    t("规模以上工业企业建有研发机构的比例", "成", "3", "接近三成", "about", **a)
    t("基础研究经费占比", "%", "3.1", "仅{3.1%}", role="actual", year=2020, inferred=["year"], also={**either, "year": [None]})
    plan.loose("不到全国平均水平的一半")
    t("国家级创新平台", "个", "9", "9个。", role="actual", year=2020, inferred=["year"], also={"year": [None]})

    y = {"year": 2025, "inferred": []}
    grew = {"form": "annual-growth", "change": "rise"}
    t("全社会R&D经费投入", "%", "12", "年均增长12%以上", "at-least", **grew, **y)
    t(share.name, "%", "3.0", "{3.0%左右}", "about", into=share, also={"name": ["全社会R&D经费投入占地区生产总值比重", "占地区生产总值比重"]}, **y)
    base.target("6", "提升至{6%}", "reach", "level", **y)
    t("财政科技支出占一般公共预算支出的比例", "%", "4.5", "不低于4.5%", "at-least", **y)
    t("每万名就业人员中R&D人员", "人年", "85", "{85人年以上}", "at-least", **y)
    t("每万人口高价值发明专利拥有量", "件", "8", "超8件", "more-than", **y)
    deals.target("5", "达到{5%以上}", "at-least", "level", **y)
    t("高新技术产业产值占规模以上工业总产值比重", "%", "65", "提高到{65%}", direction="increase", **y)
    t("数字经济核心产业增加值", "百分点", "3", "{3个百分点以上}", "at-least", "annual-growth", change="rise", optional=True,
      against={"text": "地区生产总值增速", "kind": "indicator", "comparator": "more-than"}, **y)
    firms.target("2000", "突破2000家", "more-than", "level", **y)
    firms.target("2400", "力争达到{2400家}", "reach", "level", firmness="strive", **y)
    small = t("科技型中小企业入库数", "倍", "2", "翻番", form="multiple", **y).indicator
    small.unit = "家"
    small.values[0].facts["unit"] = "倍"
    small.target("3500", "达到{3500家}", "reach", "level", **y)
    t("瞪羚企业", "家", "120", "{120家}、3家", **y)
    t("独角兽企业", "家", "3", "、{3家}，", **y)
    t("科创板上市企业", "家", "5", "企业{5家以上}", "at-least", "increment", **y)
    teams = t("引育高层次创新团队", "个", "100", "{100个}，其中", form="increment", also={"form": ["level"]}, **y).indicator
    t("引育顶尖团队", "个", "10", "不少于10个", "at-least", "increment", parent=teams, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["level"]}, **y)
    t("公民具备科学素质的比例", "%", "16", "达到{16%}", **y)
    t("创业投资基金规模", "亿元", "200", "突破200亿元", "more-than", **y)
    t("科技贷款余额", "%", "20", "年均增长{不低于20%}", "at-least", **grew, **y)
    share.target("4", "达到{4%以上}", "at-least", "level", year=2035, inferred=[])
    plan.also(share.values[-1], name=["R&D经费投入强度"])
    t("国家创新型城市", "位", "30", "前30强", form="rank", year=2035, inferred=[],
      also={"unit": ["强"], "comparator": ["at-most"], "name": ["国家创新型城市排名"]})

    t("国家重点实验室", "家", "2", "国家重点实验室{2家}", also={"form": ["increment"], "name": ["争创国家重点实验室"], "firmness": ["strive"]})
    t("省实验室", "家", "1", "省实验室{1家}")
    t("市级重点实验室", "家", "50", "50家左右", "about")
    t("重大科技基础设施", None, None, "零的突破", None, "qualitative", optional=True)
    t("泺禾高新区在全国高新区综合排名", "位", "50", "前50位", form="rank", area=zone, also={"comparator": ["at-most"], "name": ["综合排名"]})
    t("泺禾高新区在全国高新区综合排名", "位", "10", "力争前进10位以上", "at-least", "rank-change", change="rise", area=zone, firmness="strive",
      also={"name": ["综合排名"]})
    t("新建省级高新区", "家", "1", "1至2家", "between", "increment", value_max="2")
    t("省级以上科技企业孵化器", "家", "1", "至少建有1家", "at-least", each="每个县（市、区）")
    t("组织实施重大科技专项", "项", "30", "{30项左右}", "about", "annual-amount", years=(2021, 2025))
    t("突破关键核心技术", "项", "50", "50项", form="increment", year=2023, inferred=[], also={"name": ["关键核心技术"], "form": ["level"]})
    t("首台（套）装备", "台（套）", "80", "80台（套）", year=2023, inferred=[], also={"unit": ["台"], "form": ["increment"]})
    t("进口替代率", "百分点", "15", "提高{15个百分点以上}", "at-least", "change", change="rise", year=2023, inferred=[],
      also={"unit": ["个百分点", "%"]})
    hatch = t("科技企业孵化器、众创空间总数", "家", "150", "达到{150家}", **y).indicator
    t("国家级科技企业孵化器、众创空间", "家", "35", "{35家以上}", "at-least", parent=hatch, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["国家级", "国家级科技企业孵化器、众创空间总数"]}, **y)
    t("在孵企业", "家", "6000", "超过6000家", "more-than", **y)
    t("转化科技成果", "项", "1500", "1500项", form="cumulative", also={"name": ["科技成果"]})
    t("培训技术经理人", "人次", "2000", "2000人次", form="cumulative", also={"form": ["increment"]})
    t("技术交易服务机构", "倍", "1", "增加一倍", form="percent-change", change="rise", base_year=2020,
      also={"values": ["2"], "form": ["multiple"], "change": [None]})
    money = t("市级财政科技专项资金", "%", "10", "每年增长10%", form="annual-growth", change="rise", years=(2021, 2025), inferred=["years"]).indicator
    money.unit = "亿元"
    money.values[0].facts["unit"] = "%"
    money.target("50", "不少于50亿元", "at-least", "cumulative", inferred=["year"])
    plan.also(money.values[-1], form=["level", "increment"])
