"""Zhangpu county, the revival of villages, 2023-2025: a notice and its three-year plan, a table of years between bars."""


def annotate(plan):
    city = plan.area("湘坪市", "prefecture")
    county = plan.area("樟浦县", "county", parent=city)
    office = plan.bodies(county, "樟浦县人民政府办公室=government")
    plan.bodies(county, "县农业农村局 县自然资源局 县水利局 各乡镇人民政府 县林业局 县商务局 县供销社=other 县乡村振兴局 县住建局 "
                "县交通运输局 县人社局 县金融办")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2023, 2025), area=county, issuers=[office],
        title="\n{樟浦县推进乡村全面振兴三年行动计划\n（2023—2025年）}\n", document_number="\n{樟政办发〔2023〕11号}\n",
        issued="\n{2023年3月27日}\n", spans={"issuers": "\n{樟浦县人民政府办公室}\n", "period": "\n（{2023—2025年}）\n"})
    plan.reference("湘坪市推进乡村全面振兴实施方案", "湘坪政发〔2023〕3号", "basis")
    plan.headings("""
一 总体目标 :goal
二 重点任务 :task
  （一） 夯实粮食安全基础 :task+
  （二） 做强特色优势产业 :task+
  （三） 建设宜居宜业和美乡村 :task+
  （四） 巩固拓展脱贫攻坚成果 :task+
三 保障措施 :safeguard
  （一） 加强组织领导 :safeguard+
  （二） 强化投入保障 :safeguard+
""")
    annex = plan.add_section(None, None, "樟浦县推进乡村全面振兴主要指标", "annex", "附表\n\n{樟浦县推进乡村全面振兴主要指标}", None)
    plan.furniture = "附表"
    plan.duty(plan.doing("夯实粮食安全基础"), "（县农业农村局牵头，…落实）", "lead:县农业农村局 support:县自然资源局,县水利局 implement:各乡镇人民政府")
    plan.duty(plan.doing("做强特色优势产业"), "（牵头单位：…县供销社）", "lead:县农业农村局 responsible:县林业局,县商务局,县供销社")
    plan.duty(plan.doing("建设宜居宜业和美乡村"), "（县乡村振兴局、…负责）", "responsible:县乡村振兴局,县住建局,县交通运输局")
    plan.duty(plan.doing("巩固拓展脱贫攻坚成果"), "（县乡村振兴局牵头，…完成）",
              "lead:县乡村振兴局 responsible:县人社局,县金融办,各乡镇人民政府", deadline="2025-12")
    plan.loose("每季度调度一次")
    t, row = plan.t, plan.row
    table = plan.table(None, "樟浦县推进乡村全面振兴主要指标", "indicators", annex, at="附表\n\n{樟浦县推进乡村全面振兴主要指标}")
    grain = row(table, "\n1|粮食播种面积|", "粮食播种面积", "万亩", "B2022=52.3 M2023=52.4 M2024=52.5 T2025=52.6,at-least", number="1", nature="binding")
    row(table, "\n2|高标准农田累计建成面积|", "高标准农田累计建成面积", "万亩",
        "B2022=24.1 M2023=25.9,cumulative M2024=27.4,cumulative T2025=28.6,cumulative", number="2", nature="binding",
        also={"form": ["level", "cumulative"]})
    tea = row(table, "\n3|茶园面积|", "茶园面积", "万亩", "B2022=16.5 M2023=17 M2024=17.5 T2025=18", number="3", nature="expected")
    income = row(table, "\n4|农村居民人均可支配收入|", "农村居民人均可支配收入", "元", "B2022=18920 M2023=20400 M2024=22100 T2025=24000",
                 number="4", nature="expected")
    villages = row(table, "\n5|村集体经营性收入10万元以上的村占比|", "村集体经营性收入10万元以上的村占比", "%",
                   "B2022=74.2 M2023=82 M2024=90 T2025=95,at-least", number="5", nature="expected")
    sewage = row(table, "\n6|农村生活污水治理率|", "农村生活污水治理率", "%", "B2022=28 M2023=34 M2024=40 T2025=45", number="6", nature="binding")

    # What was reached
    a = {"year": 2022, "inferred": []}
    output = t("农林牧渔业总产值", "亿元", "46.8", "46.8亿元", role="baseline", also={"role": ["actual"]}, **a).indicator
    t(output.name, "%", "4.7", "同比增长4.7%", form="annual-growth", change="rise", role="baseline",
      also={"role": ["actual"], "form": ["percent-change"]}, **a)
    t("村集体经营性收入10万元以上的村", "个", "164", "164个", role="actual", also={"role": ["baseline"]}, **a)
    villages.values[0].again("行政村总数的{74.2%}", origin="prose", name="村集体经营性收入10万元以上的村占行政村总数的比重")
    plan.also_there(villages.values[0], role=["actual"], name=["占行政村总数", "村集体经营性收入10万元以上的村", villages.name])

    # Goals
    y = {"year": 2025, "inferred": []}
    t(grain.name, "万亩", "52.6", "不低于52.6万亩", "at-least", into=grain, **y)
    t("粮食总产量", "万吨", "21", "稳定在21万吨以上", "at-least", direction="maintain", also={"name": ["总产量"]}, **y)
    t(output.name, "亿元", "55", "突破55亿元", "more-than", **y)
    t(output.name, "%", "5.5", "年均增长5.5%左右", "about", "annual-growth", change="rise", **y)
    t(income.name, "万元", "2.4", "达到{2.4万元}", into=income, **y)
    t("城乡居民收入比", None, "1.9", "缩小到{1.9以内}", "at-most", direction="decrease", also={"unit": [":1"]}, **y)
    t(villages.name, "%", "95", "提高到{95%以上}", "at-least", into=villages, **y)
    t("村集体经营性收入50万元以上的村占比", "三分之一", "1", "达到{三分之一}", parent=villages, nesting="of-which", indicator_inferred=["parent"],
      also={"unit": ["%"], "name": ["50万元以上的村", "50万元以上的村占比", "村集体经营性收入50万元以上的村"], "parent": [None]}, **y)
    t("省级美丽宜居村庄", "个", "28", "村庄{28个}", also={"form": ["increment"]}, **y)
    t("市级美丽宜居村庄", "个", "60", "市级{60个}", also={"form": ["increment"], "name": ["市级"]}, **y)
    t("农村卫生厕所普及率", "%", "96", "分别达到{96%}", **y)
    t("农村生活垃圾无害化处理率", "%", "100", "和{100%}，", also={"name": ["生活垃圾无害化处理率"]}, **y)
    t(sewage.name, "%", "45", "治理率达到{45%}", into=sewage, printed="生活污水治理率", **y)
    t(sewage.name, "百分点", "17", "提高17个百分点", form="change", change="rise", base_year=2022, into=sewage,
      also={"unit": ["个百分点", "%"], "name": ["生活污水治理率"]}, **y)
    t("脱贫人口人均纯收入", None, None, "{高于全县农村居民收入增速}", None, "annual-growth", change="rise",
      against={"text": "全县农村居民收入增速", "kind": "indicator", "comparator": "more-than"}, also={"name": ["脱贫人口人均纯收入增速"]}, **y)

    # Grain
    t("耕地保有量", "万亩", "32.4", "严守{32.4万亩}", also={"comparator": ["at-least", "exactly"]}, optional=True)
    fields = t("新建高标准农田", "万亩", "4.5", "4.5万亩", form="increment", also={"name": ["高标准农田"]}).indicator
    better = t("改造提升高标准农田", "万亩", "3", "改造提升{3万亩}", form="increment", also={"name": ["改造提升", "高标准农田"]}).indicator
    t(fields.name, "万亩", "1.8", "1.8万亩", form="increment", year=2023, into=fields, also={"name": ["高标准农田"]})
    t(better.name, "万亩", "1", "、{1万亩}。", form="increment", year=2023, into=better, also={"name": ["改造提升", "高标准农田"]})
    t("优质稻面积占比", "%", "70", "达到{70%}", year=2024)
    machines = t("主要农作物耕种收综合机械化率", "%", "71.3", "2022年的{71.3%}", role="baseline", **a).indicator
    t(machines.name, "%", "76", "提高到{76%}", year=2024, also={"year": [2025]})

    # Trades
    t("茶园", "亩", "5000", "5000亩", form="annual-amount", years=(2023, 2025), also={"name": ["新增茶园", "茶园面积"]})
    t(tea.name, "万亩", "18", "达到{18万亩}", into=tea, printed="茶园总面积", **y)
    t("茶园综合产值", "亿元", "30", "{30亿元以上}", "at-least", also={"name": ["综合产值", "茶叶综合产值"]}, **y)
    t("新造油茶林", "万亩", "2.2", "2.2万亩", form="cumulative")
    t("改造低产林", "万亩", "3.6", "3.6万亩", form="cumulative", also={"form": ["increment"]})
    t("引进农产品加工项目", "个", "12", "{12个以上}", "at-least", "increment")
    leaders = t("培育市级以上农业产业化龙头企业", "家", "15", "15家", form="increment").indicator
    t("培育省级农业产业化龙头企业", "家", "3", "省级{3家}", form="increment", parent=leaders, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["level"], "name": ["省级", "省级农业产业化龙头企业"]})
    t("农产品加工转化率", "%", "68", "达到{68%}")

    # Villages
    t("新改建农村公路", "公里", "260", "260公里", form="increment")
    t("实施农村供水提标工程", "处", "36", "36处", form="increment")
    t("农村供水提标工程受益人口", "万人", "9.8", "9.8万人", also={"name": ["受益人口"], "form": ["increment"], "role": ["estimate"]})
    t("农村自来水普及率", "%", "93", "普及率达{93%}")
    t("完成户厕改造", "户", "4200", "4,200户", form="increment", also={"name": ["户厕改造"]})
    t("30户以上自然村硬化路", "%", "100", "基本实现全覆盖", "about", "coverage", inferred=["year", "value", "unit"])
    t("行政村生活垃圾收运处置体系", "%", "100", "体系{全覆盖}", form="coverage", year=2024, inferred=["value", "unit"],
      also={"name": ["所有行政村生活垃圾收运处置体系", "生活垃圾收运处置体系"]})
    t("农村黑臭水体", None, "0", "动态{清零}", year=2024, inferred=["value"], also={"unit": ["个", "处", "条"]})

    # The poor of before
    t("消除返贫风险", "户", "412", "412户", form="cumulative", role="actual", **a)
    t("消除返贫风险", "人", "1386", "1386人", form="cumulative", role="actual", into=plan.indicator("消除返贫风险", "人"), **a)
    t("监测对象风险消除率", "%", "85", "达到{85%以上}", "at-least")
    t("脱贫劳动力务工规模", "万人", "1.36", "稳定在1.36万人以上", "at-least", direction="maintain")
    t("主导产业", "个", "1", "至少发展1个", "at-least", each="每个脱贫村", also={"form": ["increment"], "name": ["发展主导产业"]})
    t("发放脱贫人口小额信贷", "万元", "3000", "不少于3000万元", "at-least", "annual-amount", years=(2023, 2025),
      also={"name": ["脱贫人口小额信贷"]})

    t("衔接资金", "万元", "6000", "{6000万元以上}", "at-least", "annual-amount", years=(2023, 2025),
      also={"name": ["县级财政安排衔接资金"]})
    land = t("土地出让收入用于农业农村的比例", "%", "45", "2024年达到{45%}", year=2024, inferred=[]).indicator
    t(land.name, "%", "50", "2025年达到{50%以上}", "at-least", **y)
