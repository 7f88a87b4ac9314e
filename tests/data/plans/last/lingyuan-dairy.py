"""Lingyuan county, dairy and beef cattle, 2022-2026: a plan of two offices behind its notice, a table with one cell a line."""


def annotate(plan):
    county = plan.area("凌塬县", "county")
    zone = plan.area("凌塬工业园区", "zone", parent=county)
    issuers = plan.bodies(county, "县农业农村局/凌塬县农业农村局 县财政局/凌塬县财政局")
    plan.bodies(county, "县自然资源局 县林草局 各乡镇人民政府=group 县工业和信息化局 县商务局")
    plan.bodies(None, "市生态环境局凌塬分局")
    plan.bodies(zone, "凌塬工业园区管委会")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2022, 2026), area=county, issuers=issuers,
        title="二〇二二年七月六日\n\n{凌塬县奶业和肉牛产业发展规划（2022—2026年）}\n", document_number="\n{凌农发〔2022〕41号}\n",
        issued="\n{二〇二二年七月六日}\n",
        spans={"issuers": "\n{凌塬县农业农村局　　凌塬县财政局}\n", "period": "月六日\n\n凌塬县奶业和肉牛产业发展规划（{2022—2026年}）"})
    plan.headings("""
第一章 产业基础 :review/overview
第二章 发展目标 :goal
第三章 重点任务 :task
  一 壮大牧场集群 :task+
  二 夯实饲草基础 :task+
  三 做强乳品加工 :task+
第四章 保障措施 :safeguard
""")
    plan.duty(plan.doing("壮大牧场集群"), "由县农业农村局牵头，…分局配合", "lead:县农业农村局 support:县自然资源局,市生态环境局凌塬分局")
    plan.duty(plan.doing("夯实饲草基础"), "由县农业农村局、县林草局负责，…落实", "responsible:县农业农村局,县林草局 implement:各乡镇人民政府")
    plan.duty(plan.doing("做强乳品加工"), "由县工业和信息化局牵头，…配合", "lead:县工业和信息化局 support:县商务局,凌塬工业园区管委会")
    t, row = plan.t, plan.row
    table = plan.table("表1", "主要指标", "indicators", plan.at("发展目标"), at="\n{表1\n主要指标}\n")
    rows = {}
    for name, unit, figures in (
            ("奶牛存栏", "万头", "B2021=3.86 M2024=5 T2026=8"),
            ("牛奶产量", "万吨", "B2021=17.3 M2024=22 T2026=32"),
            ("泌乳牛年均单产", "吨", "B2021=9.2 M2024=10 T2026=10.5"),
            ("肉牛出栏", "万头", "B2021=6.5 M2024=9 T2026=12,at-least"),
            ("奶牛良种覆盖率", "%", "B2021=96 M2024=98 T2026=100"),
            ("粪污综合利用率", "%", "B2021=90.3 M2024=93 T2026=95,about")):
        rows[name] = row(table, f"\n{name}\n{unit}\n", name, unit, figures,
                         also={"form": ["annual-amount", "level"], "unit": [unit, "吨/年"]} if name == "肉牛出栏" else None)
    table.span = (table.span[0], plan.document.find("注：肉牛出栏为当年数。")[1])
    cows, milk, yields, beef = (rows[name] for name in ("奶牛存栏", "牛奶产量", "泌乳牛年均单产", "肉牛出栏"))

    # What was reached
    was = {"role": ["actual"]}
    for indicator, at in ((cows, "奶牛存栏{3.86万头}"), (beef, "出栏{6.5万头}"), (milk, "牛奶产量{17.3万吨}"), (yields, "年均单产{9.2吨}")):
        indicator.values[0].again(at, origin="prose", name="出栏" if indicator is beef else None)
        plan.also_there(indicator.values[0], **was)
    plan.also_there(beef.values[0], name=["出栏", "肉牛出栏"], **was)
    a = {"role": "actual", "year": 2021}
    t("肉牛存栏", "万头", "11.2", "11.2万头", **a)
    t("牛奶产量占全市总产量的比重", "三分之一", "1", "三分之一以上", "at-least", also={"unit": ["%"], "name": ["占全市总产量", "占全市总产量的比重"]}, **a)
    part = t("畜牧业产值占农业总产值的比重", "%", "38.4", "的{38.4%}", role="actual", year=2016, also={"role": ["baseline"]}).indicator
    t(part.name, "%", "46.1", "上升到{46.1%}", into=part, **a)
    t("存栏100头以上奶牛规模养殖比重", "%", "92", "{92%}，泌乳牛", also={"name": ["奶牛规模养殖比重"]}, **a)
    t(yields.name, "吨", "0.5", "高出全国平均水平{0.5吨}", form="change", into=yields, optional=True,
      against={"text": "全国平均水平", "kind": "area", "comparator": "more-than"}, **a)
    t("乳制品加工企业", "家", "3", "加工企业{3家}", **a)
    power = t("日处理鲜奶能力", "吨", "600", "600吨", role="baseline", year=2021, also={**was}).indicator
    t("日处理鲜奶能力实际利用率", "成", "7", "不足七成", "less-than", also={"name": ["实际利用率"]}, **a)

    # Goals
    cows.target("5", "{5万头以上}", "at-least", "level", year=2024)
    t("肉牛饲养量", "万头", "20", "突破20万头", "more-than", year=2024)
    t("青贮玉米种植面积", "万亩", "25", "达{25万亩}", year=2024)
    y = {"year": 2026, "inferred": []}
    cows.target("8", "存栏达到{8万头}", "reach", "level", **y)
    t(milk.name, "倍", "2", "翻一番", form="multiple", firmness="strive", into=milk, **y)
    t(milk.name, "万吨", "32", "确保32万吨", firmness="ensure", into=milk, **y)
    chain = t("奶业全产业链产值", "%", "15", "增长15%以上", "at-least", "annual-growth", change="rise", **y).indicator
    chain.unit = "亿元"
    chain.values[0].facts["unit"] = "%"
    chain.target("90", "达到90亿元", "reach", "level", **y)
    t("农牧民人均来自奶业和肉牛的收入", "元", "6000", "超过6000元", "more-than", **y)
    rows["粪污综合利用率"].target("95", "稳定在{95%左右}", "about", "level", **y)
    t("乳制品抽检合格率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"]}, **y)
    t("重大动物疫病免疫密度", "%", "100", "分别达到{100%}", "reach", also={"comparator": ["at-least"]}, **y)
    t("重大动物疫病抗体合格率", "%", "70", "和{70%以上}", "at-least", also={"name": ["抗体合格率"]}, **y)

    # Tasks
    t("新建万头牧场", "座", "2", "万头牧场{2座}", form="increment")
    t("新建3000至5000头牧场", "座", "6", "6座", form="increment", also={"name": ["3000至5000头牧场"]})
    t("改造提升中小牧场", "座", "20", "20座", form="increment")
    t("家庭牧场", "户", "2", "不少于2户", "at-least", each="每个乡镇", also={"form": ["increment"]})
    t("引进荷斯坦奶牛", "万头", "1.5", "1.5万头", form="increment")
    t("推广性控冻精", "万剂", "4", "不少于4万剂", "at-least", "annual-amount", years=(2022, 2026), also={"name": ["性控冻精"]})
    t("核心群平均单产", "吨", "12", "突破12吨", "more-than", also={"name": ["奶牛核心群平均单产"]})
    grass = t("苜蓿留床面积", "万亩", "6", "分别稳定在{6万亩}", "exactly", year=2023, inferred=[], direction="maintain",
              also={"comparator": ["reach"]}).indicator
    t(grass.name, "万亩", "8", "、{8万亩}", "exactly", year=2025, into=grass, inferred=[], also={"comparator": ["reach"]})
    feed = t("饲草自给率", "%", "55", "由{55%}", role="baseline", year=2021, inferred=["year"], also={"year": [None]}).indicator
    t(feed.name, "%", "75", "提升至{75%以上}", "at-least", into=feed)
    t("全株青贮比例", "百分点", "12", "提高12个百分点", form="change", change="rise", also={"unit": ["个百分点", "%"], "base_year": [2021]})
    t("智能化乳品厂", None, None, "{建成}日处理1200吨", None, "qualitative", year=2023, optional=True)
    plan.loose("建成日处理1200吨智能化乳品厂")
    t(power.name, "吨", "1800", "达到{1800吨}", year=2023, into=power, also={"name": ["日处理鲜奶总能力"]})
    late = {"year": [2026], "role": ["target"]}
    firms = t("引进奶酪、奶粉等加工项目", "个", "4", "不少于4个", "at-least", "increment", year=2023, also=late).indicator
    t("引进奶酪、奶粉等加工项目总投资", "亿元", "22", "{22亿元左右}", "about", year=2023, also={"form": ["increment"], "name": ["总投资"], **late})
    t("引进亿元以上加工项目", "个", "3", "亿元以上{3个}", form="increment", parent=firms, nesting="of-which", indicator_inferred=["parent"],
      year=2023, also={"name": ["亿元以上", "亿元以上项目", "亿元以上加工项目"], "form": ["level"], **late})
    t("规上畜产品加工企业", "家", "10", "发展到10家", year=2026)
    t("畜产品加工转化率", "%", "70", "{70%}，预计", also={"name": ["加工转化率"]}, **y)
    t("就业岗位", "个", "1500", "1500余个", "more-than", role="estimate", also={"name": ["提供就业岗位"], "form": ["increment"]}, **y)
    t("奶业发展资金", "万元", "3000", "3000万元", form="annual-amount", years=(2022, 2026), also={"name": ["列支奶业发展资金", "县财政列支奶业发展资金"]})
    t("奶牛保险参保率", "%", "90", "{90%以上}", "at-least")
    t("“奶牛贷”投放", "亿元", "5", "累计投放{5亿元}", form="cumulative", also={"name": ["“奶牛贷”", "新增“奶牛贷”"]})
