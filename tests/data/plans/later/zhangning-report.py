"""Zhangning city, 2025: a government's work report, goals of the year behind what was reached in the year before."""


def annotate(plan):
    city = plan.area("漳宁市", "prefecture")
    government = plan.bodies(city, "漳宁市人民政府")
    plan.facts(
        kind="work-report", language="zh-Hans", period=(2025, 2025), area=city, issuers=[government],
        title="{政府工作报告}\n\n——", issued="——{2025年1月8日}在", spans={"period": "二、{2025}年工作安排"})
    plan.headings("""
一 2024年工作回顾 :review
  —— 全力稳增长 :review
  —— 聚力促转型 :review
  —— 用心惠民生 :review
二 2025年工作安排 :task/goal
  （一） 突出项目攻坚，着力扩大有效需求 :task+
  （二） 突出产业升级，着力建设制造强市 :task+
  （三） 突出城乡统筹，着力提升功能品质 :task+
  （四） 突出民生优先，着力增进群众福祉 :task+
""")
    t = plan.t

    def was(name, unit, amount, at, role="actual", **facts):
        return t(name, unit, amount, at, role=role, **{"year": 2024, "inferred": [], **facts})

    grew = {"form": "annual-growth", "change": "rise"}
    # The whole paragraph is reckoned before the year is over.
    either = {"role": ["actual", "estimate"]}
    rate = {**either, "form": ["percent-change"]}
    plain = {"role": ["baseline", "estimate"]}
    plain_rate = {**plain, "form": ["percent-change"]}
    gdp = was("地区生产总值", "亿元", "2100", "突破2100亿元", "baseline", comparator="more-than", also=either).indicator
    was(gdp.name, "%", "5.8", "增长5.8%左右", "baseline", comparator="about", **grew, also=rate)
    was("规上工业增加值", "%", "7.4", "增长7.4%", "baseline", **grew, also=rate)
    invested = was("固定资产投资", "%", "4.1", "增长4.1%", "baseline", **grew, also=rate).indicator
    of = {"parent": invested, "nesting": "of-which", "indicator_inferred": ["parent"]}
    factory = was("工业投资", "%", "16.3", "增长16.3%", "baseline", **grew, **of, also={**rate, "parent": [None]}).indicator
    was("工业投资占固定资产投资的比重", "%", "38.5", "占比达{38.5%}", also={**plain, "name": ["工业投资占比", "占比"]})
    was("社会消费品零售总额", "亿元", "862", "862亿元", "baseline", also=either)
    was("社会消费品零售总额", "%", "5.2", "增长5.2%", "baseline", **grew, also=rate)
    trade = was("进出口总额", "%", "2.6", "下降2.6%", "baseline", form="annual-growth", change="fall", also=rate).indicator
    was("一般公共预算收入", "亿元", "126.7", "126.7亿元", "baseline", also=either)
    was("一般公共预算收入", "%", "3.5", "增长3.5%", "baseline", **grew, also=rate)
    was("税收占一般公共预算收入的比重", "%", "71.2", "71.2%", also={**plain, "name": ["税收占比"]})
    was("城镇居民人均可支配收入", "%", "4.9", "分别增长{4.9%}", **grew, also=plain_rate)
    was("农村居民人均可支配收入", "%", "6.7", "和{6.7%}", **grew, also=plain_rate)

    was("实施亿元以上项目", "个", "218", "218个", form="increment")
    was("亿元以上项目投资", "亿元", "430", "430亿元", also={"name": ["完成投资"], "form": ["increment", "annual-amount"]})
    was("发放消费券", "万元", "8600", "8600万元", form="increment", also={"form": ["level"], "name": ["消费券"]})
    was("拉动消费", "亿元", "9", "超9亿元", comparator="more-than", also={"form": ["increment"], "role": ["estimate"]})
    firms = was("经营主体", "万户", "1.8", "1.8万户", form="increment", also={"form": ["change"]}).indicator
    was(firms.name, "万户", "21.6", "总量达{21.6万户}", also={"name": ["经营主体总量", "总量"]})
    was("国家级专精特新“小巨人”企业", "家", "7", "企业{7家}", form="increment")
    was("省级专精特新“小巨人”企业", "家", "86", "省级{86家}", form="increment", also={"name": ["省级", "省级专精特新企业"]})
    tech = was("高新技术企业", "家", "620", "突破620家", "baseline", comparator="more-than", also={"role": ["actual"]}).indicator
    spent = was("全社会研发投入占比", "%", "2.06", "由{2.06%}", "baseline", year=2023, inferred=["year"],
                also={"role": ["actual"], "year": [None, 2024]}).indicator
    was(spent.name, "%", "2.21", "提高到{2.21%}", "baseline", also={"role": ["actual"]})
    new = was("战略性新兴产业增加值占规上工业比重", "百分点", "2.1", "提高2.1个百分点", form="change", change="rise", base_year=2023,
              also={"unit": ["个百分点", "%"], "base_year": [None]}).indicator
    new.unit = "%"
    new.values[0].facts["unit"] = "百分点"
    was(new.name, "%", "32.4", "达到{32.4%}")
    was("民生支出占比", "%", "82.3", "82.3%")
    jobs = was("城镇新增就业", "万人", "4.1", "4.1万人", "baseline", form="increment", also={"role": ["actual"]}).indicator
    was("城镇新增就业完成年度目标", "%", "117.1", "117.1%", optional=True)
    was("改造老旧小区", "个", "52", "52个", form="increment")
    was("惠及居民", "万户", "1.9", "1.9万户")
    was("PM2.5平均浓度", "微克/立方米", "31", "31微克/立方米")
    was("国省考断面水质优良比例", "%", "100", "保持100%", comparator="exactly", also={"comparator": ["reach", None]})
    was("空气质量综合排名", "位", "6", "列全省{第6}", form="rank", scope="全省")
    was("空气质量综合排名", "位", "3", "前进3位", form="rank-change", change="rise", base_year=2023, scope="全省", also={"base_year": [None]})
    was("工业总量占全省的比重", "%", "5.6", "仅占全省的{5.6%}", optional=True, also={"name": ["工业总量", "工业总量占全省"]})

    # Goals of the year
    y = {"year": 2025, "inferred": []}
    t(gdp.name, "%", "6", "增长6%左右", "about", **grew, **y)
    t(gdp.name, "亿元", "2250", "达到{2250亿元}", firmness="strive", **y)
    t("规上工业增加值", "%", "8", "增长8%以上", "at-least", **grew, **y)
    t(invested.name, "%", "6", "{增长6%}，其中", **grew, **y)
    t(factory.name, "%", "15", "分别增长{15%}", into=factory, **grew, **y)
    t("民间投资", "%", "8", "、{8%}；", **of, also={"parent": [None]}, **grew, **y)
    t("社会消费品零售总额", "%", "6", "增长6%以上", "at-least", **grew, **y)
    t("一般公共预算收入", "%", "4", "{增长4%}，进出口", **grew, **y)
    t(trade.name, None, None, "增幅{不低于全省平均水平}", None, "annual-growth", change="rise", into=trade,
      against={"text": "全省平均水平", "kind": "area", "comparator": "at-least"}, also={"name": ["进出口总额增幅"]}, **y)
    t(jobs.name, "万人", "3.8", "3.8万人", form="increment", **y)
    t("城镇调查失业率", "%", "5.5", "5.5%左右", "about", **y)
    t("居民消费价格", "%", "2", "涨幅{2%左右}", "about", also={"form": ["percent-change"], "name": ["居民消费价格涨幅"]}, **grew, **y)
    t("居民收入", None, None, "增长{和经济增长同步}", None, "annual-growth", change="rise", against={"text": "经济增长", "kind": "indicator"}, **y)
    t("粮食产量", "万吨", "112", "{112万吨以上}", "at-least", **y)
    t("单位地区生产总值能耗", "%", "3", "降低3%左右", "about", "annual-growth", change="fall", also={"form": ["percent-change"]}, **y)
    t("环境质量目标", None, None, "确保{完成省下达的环境质量目标}", None, "qualitative", firmness="ensure",
      against={"text": "省下达的环境质量目标", "kind": "assigned"}, optional=True, **y)

    # Work
    y = {"year": 2025, "inferred": ["year"]}
    on_time = {"year": 2025, "inferred": ["year"]}
    made = {"form": ["increment"]}
    t("推进市级重点项目", "个", "300", "300个", form="increment", also={"form": ["level"], "name": ["滚动推进市级重点项目", "市级重点项目"]}, **y)
    t("市级重点项目年度投资", "亿元", "500", "{500亿元以上}", "at-least", also={"form": ["increment", "annual-amount"], "name": ["年度投资"]}, **y)
    begun = t("市级重点项目开工率", "%", "70", "达到{70%}", deadline="2025-S1", also={"name": ["开工率"]}, **on_time).indicator
    t(begun.name, "%", "100", "{全部}开工", form="coverage", deadline="2025-Q3", into=begun, year=2025, inferred=["year", "value", "unit"],
      also={"name": ["市级重点项目", "市级重点项目开工", "开工"], "deadline": ["2025-09"]})
    t("争取专项债券", "亿元", "60", "60亿元", form="increment", also={"form": ["level"], "name": ["专项债券"], "firmness": ["strive"]}, **y)
    t("开展促消费活动", "场", "100", "{100场以上}", "at-least", "increment", **y)
    t("限上商贸企业", "家", "150", "150家", form="increment", **y)
    t("网络零售额", "%", "12", "增长12%", **grew, **y)
    cells = t("锂电材料产业集群产值", "亿元", "410", "由{410亿元}", role="baseline", year=2024, inferred=["year"], also={"year": [None]}).indicator
    t(cells.name, "亿元", "500", "提升到{500亿元}", into=cells, **y)
    t("规上工业企业", "家", "120", "120家", form="increment", **y)
    t("产值超50亿元企业", "家", "2", "企业{2家}", form="increment", **y)
    t("实施技改项目", "个", "260", "260个", form="increment", **y)
    t("省级智能工厂", "个", "25", "25个", also=made, **y)
    t("规上工业企业数字化改造覆盖率", "%", "85", "{85%以上}", "at-least", **y)
    t(spent.name, "%", "2.35", "提高到{2.35%}", into=spent, printed="研发投入占比", **y)
    t(tech.name, "家", "700", "达到{700家}", into=tech, **y)
    deals = t("技术合同成交额", "亿元", "100", "过百亿元", "more-than", also={"values": ["1"], "unit": ["百亿元"]}, **y).indicator
    t(deals.name, "成", "2", "增长两成", into=deals, **grew, also={"form": ["percent-change"]}, **y)
    towns = t("常住人口城镇化率", "百分点", "0.8", "提高0.8个百分点", form="change", change="rise", base_year=2024,
              also={"unit": ["个百分点", "%"], "base_year": [None]}, **y).indicator
    towns.unit = "%"
    towns.values[0].facts["unit"] = "百分点"
    t(towns.name, "%", "63.5", "达到{63.5%}", into=towns, **y)
    t("新改建农村公路", "公里", "320", "320公里", form="increment", **y)
    t("高标准农田", "万亩", "8.6", "8.6万亩", also=made, **y)
    t("改造污水管网", "公里", "120", "120公里", form="increment", **y)
    t("城市生活污水集中收集率", "%", "73", "达到{73%}", **y)
    t("新建口袋公园", "个", "20", "公园{20个}", form="increment", **y)
    t("新建绿道", "公里", "35", "35公里", form="increment", also={"name": ["绿道"]}, **y)
    t("公办幼儿园学位", "个", "3600", "3600个", form="increment", **y)
    t("中小学学位", "万个", "1.2", "1.2万个", form="increment", **y)
    t("每千人口托位数", "个", "4.6", "4.6个", **y)
    aid = t("居民医保财政补助标准", "元", "30", "提高30元", form="change", change="rise", base_year=2024, also={"base_year": [None]}, **y).indicator
    t(aid.name, "元", "700", "{700元}", into=aid, also={"form": ["annual-amount"], "unit": ["元/年", "元/人·年", "元/人"]}, **y)
    low = {"form": ["percent-change"], "name": ["城乡低保平均标准"]}
    t("城市低保平均标准", "%", "5", "分别提高{5%}", also=low, **grew, **y)
    t("农村低保平均标准", "%", "8", "、{8%}。", also=low, **grew, **y)
    t("市中医院新院区", None, None, "{6月底前建成}", None, "qualitative", deadline="2025-06", optional=True, **y)
    t("床位", "张", "500", "500张", form="increment", also={"deadline": ["2025-06"], "name": ["市中医院新院区床位"]}, **y)
    t("生产安全事故起数", None, None, "“双下降”", None, "trend", change="fall", optional=True, also={"name": ["生产安全事故起数、死亡人数"]}, **y)
    t("生产安全事故死亡人数", None, None, "“双下降”", None, "trend", change="fall", optional=True,
      also={"name": ["死亡人数", "生产安全事故起数、死亡人数"]}, **y)
