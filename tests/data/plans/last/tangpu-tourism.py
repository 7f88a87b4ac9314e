"""Tangpu county, tourism, 2024: a bureau's report to the standing committee, last year's results beside this year's work."""


def annotate(plan):
    county = plan.area("棠浦县", "county")
    bureau = plan.bodies(county, "棠浦县文化广电和旅游局")
    plan.facts(
        kind="work-report", language="zh-Hans", period=(2024, 2024), area=county, issuers=[bureau],
        title="{关于全县文化和旅游工作情况的报告}\n", issued="——{2024年2月27日}在",
        spans={"issuers": "{棠浦县文化广电和旅游局}局长", "period": "二、{2024}年工作目标"})
    plan.also_fact(kind=["other"])
    plan.headings("""
一 2023年工作完成情况 :review
  （一） 项目建设有新进展 :review
  （二） 文化惠民有新成效 :review
二 2024年工作目标 :goal
三 2024年重点任务 :task
  （一） 抓龙头，创品牌 :task+
  （二） 抓项目，补短板 :task+
  （三） 抓活动，聚人气 :task+
  （四） 抓服务，优环境 :task+
""")
    t = plan.t

    def was(name, unit, amount, at, comparator="reach", form="level", role="actual", **facts):
        return t(name, unit, amount, at, comparator, form, role=role, **{"year": 2023, **facts})

    grew = {"form": "annual-growth", "change": "rise"}
    b = {"role": "baseline", "also": {"role": ["actual"]}}
    rose = {"role": "baseline", "also": {"role": ["actual"], "form": ["percent-change"], "base_year": [2022]}}
    guests = was("接待游客", "万人次", "612.4", "612.4万人次", form="cumulative", role="baseline",
                 also={"role": ["actual"], "form": ["level"]}).indicator
    was(guests.name, "%", "43.2", "增长43.2%", into=guests, **grew, **rose)
    was(guests.name, "%", "108", "2019年的{108%}", form="multiple", base_year=2019, role="baseline", into=guests,
        also={"role": ["actual"], "form": ["level"], "base_year": [None]})
    income = was("旅游综合收入", "亿元", "54.8", "54.8亿元", **b).indicator
    was(income.name, "%", "51", "增长51%", into=income, **grew, **rose)
    nights = was("过夜游客", "万人次", "141", "141万人次", parent=guests, nesting="of-which", indicator_inferred=["parent"],
                 also={"role": ["baseline"]}).indicator
    part = was("过夜游客占比", "成", "2", "两成多", "more-than", role="baseline",
               also={"role": ["actual"], "name": ["过夜游客", "占比"], "comparator": ["more-than", "reach"]}).indicator
    spent = was("人均消费", "元", "895", "895元").indicator
    was(spent.name, "元", "126", "低于全市平均水平{126元}", form="change", into=spent, optional=True,
        against={"text": "全市平均水平", "kind": "area", "comparator": "less-than"})
    was("铺排文旅项目", "个", "36", "36个", form="increment", also={"name": ["文旅项目"], "form": ["level"]})
    invested = was("文旅项目投资", "亿元", "11.7", "11.7亿元", also={"name": ["完成投资", "文旅项目完成投资"], "form": ["increment", "annual-amount"]}).indicator
    was("文旅项目投资占年计划比重", "%", "104", "104%", optional=True,
        also={"name": ["占年计划", "完成投资占年计划", "占年计划比重"]})
    was("环湖绿道", "公里", "18.6", "18.6公里", optional=True)
    was("3A级以上景区", "家", "2", "景区{2家}", form="increment")
    was("3A级以上景区", "家", "9", "达到{9家}", also={"name": ["3A级以上景区总数", "总数"]})
    was("旅游厕所改造提升", "座", "40", "40座", form="increment", also={"form": ["level"]})
    was("县城到主要景区公路通达率", "%", "100", "达到{100%}")
    was("开展送戏下乡等活动", "场次", "260", "260余场次", "more-than", "increment")
    was("惠及群众", "万人次", "18", "近18万人次", "about", also={"form": ["increment", "cumulative"]})
    was("县图书馆总分馆", "个", "11", "由{11个}", year=2022, inferred=["year"], also={"year": [None, 2023], "role": ["baseline"]})
    was("县图书馆总分馆", "个", "15", "增加到{15个}")
    was("人均公共文化设施面积", "平方米", "0.42", "0.42平方米")
    was("人均公共文化设施面积", "平方米", "0.03", "提高0.03平方米", form="change", change="rise", base_year=2022)
    was("集中在假期营业的民宿", "一半", "1", "一半以上", "at-least", optional=True,
        also={"values": ["50"], "unit": ["%", "半"], "name": ["民宿"]})
    plan.loose("国庆等{3个}假期")
    was("四星级以上酒店", "家", "1", "只有{1家}")

    y = {"year": 2024}
    here = {"year": 2024, "inferred": []}
    t(guests.name, "万人次", "700", "突破700万人次", "more-than", into=guests, firmness="strive", **here)
    t(guests.name, "%", "15", "增长15%左右", "about", into=guests, firmness="strive",
      also={"firmness": ["none"], "form": ["percent-change"], "base_year": [2023]}, **grew, **here)
    t(income.name, "亿元", "65", "达到{65亿元以上}", "at-least", into=income, firmness="strive", also={"firmness": ["none"]}, **here)
    t(income.name, "亿元", "62", "确保62亿元", into=income, firmness="ensure", **here)
    t(part.name, "百分点", "4", "提高4个百分点", form="change", change="rise", base_year=2023, into=part,
      also={"unit": ["个百分点", "%"], "base_year": [None], "firmness": ["strive"]}, **here)
    happy = t("游客满意度", "%", "92", "稳定在{92%以上}", "at-least", direction="maintain", **here).indicator
    t(happy.name, "位", "3", "全市前三", form="rank", scope="全市", also={"comparator": ["at-most"], "unit": ["名"]}, **here)
    works = t("完成文旅固定资产投资", "亿元", "15", "投资{15亿元}，增速", also={"form": ["increment", "annual-amount"],
              "name": ["文旅固定资产投资"]}, **here).indicator
    t("文旅固定资产投资", None, None, "{不低于全县平均水平}", None, into=works, **grew, **here,
      against={"text": "全县平均水平", "kind": "area", "comparator": "at-least"}, also={"name": ["完成文旅固定资产投资", "文旅固定资产投资增速"]})

    t("棠溪湖景区", None, None, "{通过国家5A级景区景观质量评审}", None, "qualitative", deadline="2024-09", optional=True, **y)
    t("甲级民宿", "家", "2", "民宿{2家}", form="increment", **y)
    t("省级乡村旅游重点村", "个", "1", "1至2个", "between", "increment", value_max="2", **y)
    t("莲溪古镇", None, None, "争取{列入省级旅游度假区名录}", None, "qualitative", firmness="strive", optional=True, **y)
    held = t("实施重点文旅项目", "个", "28", "28个", form="increment", **y).indicator
    t("重点文旅项目总投资", "亿元", "63", "63亿元", also={"name": ["总投资", "实施重点文旅项目总投资"], "form": ["increment"]}, **y)
    plan_ = t("重点文旅项目年度计划投资", "亿元", "15", "年度计划投资{15亿元}",
              also={"name": ["年度计划投资"], "form": ["increment", "annual-amount"]}, **y).indicator
    t("重点文旅项目年度计划投资完成率", "%", "50", "不低于50%", "at-least", deadline="2024-S1",
      also={"name": ["上半年完成率", "完成率"]}, **y)
    t("新建停车场", "处", "5", "5处", form="increment", **y)
    t("新建停车场车位", "个", "1800", "1800个", form="increment", also={"name": ["车位", "停车场车位", "新建车位"], "form": ["level"]}, **y)
    t("各类住宿床位", "张", "2200", "2200张", form="increment", **y)
    t("A级景区5G信号和智慧导览", "%", "100", "实现{全覆盖}", form="coverage", inferred=["year", "value", "unit"], **y)
    t("推出主题活动", "场", "1", "至少推出1场", "at-least", "increment", optional=True, also={"name": ["主题活动"], "form": ["annual-amount"]}, **y)
    t("举办“村晚”“村BA”等群众性赛事", "场", "120", "120场", form="increment", **y)
    t("组织赴省外推介", "次", "8", "8次", form="increment", also={"name": ["赴省外推介"]}, **y)
    t("引客入棠", "万人次", "30", "超30万人次", "more-than", firmness="strive", also={"form": ["increment"]}, **y)
    t("线上营销曝光量", "亿次", "10", "{10亿次以上}", "at-least", **y)
    t("农副产品销售", "亿元", "2.6", "2.6亿元", role="estimate", also={"name": ["直接带动农副产品销售", "带动农副产品销售"]}, **y)
    t("培训导游、民宿管家等从业人员", "人次", "1500", "1500人次", form="increment", **y)
    t("旅游投诉24小时内办结率", "%", "98", "达到{98%}", **y)
    t("群众投诉量", "%", "20", "下降20%", form="annual-growth", change="fall", base_year=2023,
      also={"form": ["percent-change"], "base_year": [None]}, **y)
    for level, amount, at in (("县", "56", "分别{不少于56小时}"), ("乡", "42", "、{42小时}"), ("村", "35", "和{35小时}")):
        t(f"{level}级公共文化设施每周免费开放时间", "小时", amount, at, "at-least",
          also={"name": [f"{level}公共文化设施每周免费开放时间", "县乡村三级公共文化设施每周免费开放时间", "公共文化设施每周免费开放时间"]}, **y)
    t("重点文物保护单位安全巡查", "%", "100", "巡查{全覆盖}", form="coverage", inferred=["year", "value", "unit"], **y)
    del nights, invested, held, plan_
