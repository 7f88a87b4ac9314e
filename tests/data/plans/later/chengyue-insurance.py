"""Chengyue province, medical insurance, 2021-2025: a notice and its plan, goals in dashes, a table of one cell a line, shares and pairs."""


def annotate(plan):
    province = plan.area("澄岳省", "province")
    office = plan.bodies(province, "澄岳省人民政府办公厅=government")
    plan.bodies(province, "省医保局 省财政厅 省民政厅 省税务局 省卫生健康委/卫生健康委 省药监局 省公安厅/公安厅 省审计厅/审计厅 各市州人民政府=group")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=[office],
        title="\n\n{澄岳省“十四五”全民医疗保障规划}\n", document_number="{澄政办发〔2021〕58号}", issued="\n{2021年11月12日}\n",
        spans={"issuers": "\n{澄岳省人民政府办公厅}\n"})
    plan.reference("“十四五”全民医疗保障规划", "国办发〔2021〕36号", "basis")
    plan.reference("澄岳省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", None, "basis")
    plan.headings("""
一 发展基础 :review/overview
二 发展目标 :goal
  —— 参保质量持续提高 :goal
  —— 待遇水平稳健可靠 :goal
  —— 支付方式更加科学 :goal
  —— 管理服务更加便捷 :goal
三 主要任务 :task
  （一） 健全多层次保障体系 :task+
  （二） 深化支付和价格改革 :task+
  （三） 织密基金监管网络 :task+
  （四） 提升经办服务能力 :task+
四 保障措施 :safeguard
  （一） 加强组织领导 :safeguard+
  （二） 强化资金保障 :safeguard+
""")
    plan.duty(plan.doing("健全多层次保障体系"), "（省医保局牵头，…配合）", "lead:省医保局 support:省财政厅,省民政厅,省税务局")
    plan.duty(plan.doing("深化支付和价格改革"), "（省医保局牵头，…配合）", "lead:省医保局 support:省卫生健康委,省药监局")
    plan.duty(plan.doing("织密基金监管网络"), "（省医保局、公安厅、…负责）", "responsible:省医保局,公安厅,卫生健康委,审计厅")
    plan.duty(plan.doing("提升经办服务能力"), "（省医保局牵头，…落实）", "lead:省医保局 implement:各市州人民政府")
    t, row = plan.t, plan.row

    table = plan.table("表1", "“十四五”全民医疗保障主要指标", "indicators", plan.at("管理服务更加便捷"), notes=[("*", "注：{*}为初步统计数")])
    insured = row(table, "\n基本医疗保险参保率（%）", "基本医疗保险参保率", "%", "B2020=95.6 T2025=95,more-than", nature="binding")
    staff = row(table, "\n职工医保政策范围内住院费用报销比例（%）", "职工医保政策范围内住院费用报销比例", "%", "B2020=81.3 T2025=80,about", nature="expected")
    people = row(table, "\n居民医保政策范围内住院费用报销比例（%）", "居民医保政策范围内住院费用报销比例", "%", "B2020=69.6 T2025=70,about", nature="expected")
    groups = row(table, "\n按DRG/DIP付费的住院费用占比（%）", "按DRG/DIP付费的住院费用占比", "%", "B2020=11.2 T2025=70", nature="expected")
    groups.values[0].facts["status"] = "provisional"
    drugs = row(table, "\n国家和省级集采药品品种数（个）", "国家和省级集采药品品种数", "个", "B2020=112 T2025=500,more-than", nature="expected")
    settled = row(table, "\n住院费用跨省直接结算率（%）", "住院费用跨省直接结算率", "%", "B2020=52.4 T2025=70,at-least", nature="expected")
    table.span = (table.span[0], plan.document.find("*为初步统计数。")[1])

    # What was reached
    a = {"role": "actual", "year": 2020, "inferred": []}
    was = {"role": ["baseline"]}
    number = t("基本医疗保险参保人数", "万人", "5386.2", "5386.2万人", **a).indicator
    t("职工医保参保人数", "万人", "1124.7", "1124.7万人", parent=number, nesting="of-which", indicator_inferred=["parent"],
      also={**was, "name": ["职工医保"]}, **a)
    t("城乡居民医保参保人数", "万人", "4261.5", "4261.5万人", parent=number, nesting="of-which", indicator_inferred=["parent"],
      also={**was, "name": ["城乡居民医保"]}, **a)
    t("基金结存", "亿元", "892.4", "892.4亿元", form="cumulative", also={"name": ["基金累计结存", "基本医疗保险基金累计结存"], "form": ["level"]}, **a)
    grants = t("居民医保人均财政补助标准", "元", "420", "2016年的{420元}", role="baseline", year=2016, inferred=[], also={"role": ["actual"]}).indicator
    t(grants.name, "元", "550", "提高到{550元}", role="baseline", year=2020, inferred=["year"], into=grants, also={"role": ["actual"]})
    staff.values[0].again("分别达到{81.3%}", origin="prose")
    plan.also_there(staff.values[0], role=["actual"])
    people.values[0].again("、{69.6%}。", origin="prose")
    plan.also_there(people.values[0], role=["actual"])
    drugs.values[0].again("药品{112个}", origin="prose", name="集中带量采购药品")
    plan.also_there(drugs.values[0], role=["actual"], name=["集中带量采购药品"])
    t("集中带量采购药品", "%", "54", "平均{降价54%}", form="percent-change", change="fall", also={"name": ["集中带量采购药品价格", "药品价格"]}, **a)
    t("减轻群众负担", "亿元", "30", "逾30亿元", "more-than", "annual-amount", role="actual", year=2020, inferred=["year"],
      also={"year": [None]})
    spots = t("跨省直接结算定点医疗机构", "家", "76", "2017年的{76家}", role="actual", year=2017, inferred=[], also=was).indicator
    t(spots.name, "家", "683", "增加到{683家}", role="actual", year=2020, inferred=["year"], into=spots, also=was)
    settled.value("baseline", "1", "过半", "more-than", year=2020, inferred=["year"], unit="一半")
    plan.also(settled.values[-1], role=["actual"], values=["50"], unit=["%", "半"])

    # Goals
    y = {"year": 2025, "inferred": ["year"]}
    insured.target("95", "稳定在{95%以上}", "at-least", "level", years=(2021, 2025), inferred=["years"])
    plan.also(insured.values[-1], form=["annual-amount"], year=[2025])
    t("职工医保参保人数占比", "%", "23", "{23%左右}", "about", direction="increase", **y)
    t("农村低收入人口参保率", "%", "100", "保持100%", "exactly", direction="maintain", also={"comparator": ["reach"]}, **y)
    staff.target("80", "分别保持在{80%左右}", "about", "level", **y)
    people.target("70", "、{70%左右}，", "about", "level", **y)
    t("重点救助对象住院费用救助比例", "%", "70", "不低于70%", "at-least", **y)
    own = t("个人卫生支出占卫生总费用的比重", "%", "28.2", "由{28.2%}", role="baseline", year=2020, inferred=["year"],
            also={"year": [None]}, direction="decrease").indicator
    t(own.name, "%", "27", "降至{27%}", into=own, **y)
    either = {"name": [groups.name]}
    paid = t("按DRG/DIP付费的住院费用占全部住院费用的比例", "%", "70", "达到{70%}，力争", also=either, into=groups, **y).indicator
    t("按DRG/DIP付费的住院费用占全部住院费用的比例", "%", "75", "力争达到{75%}", firmness="strive", into=paid, also=either, **y)
    drugs.target("4", "翻两番以上", "at-least", "multiple", unit="倍", base_year=2020, **y)
    settled.target("70", "达到{70%以上}", "at-least", "level", **y)
    t("医保政务服务事项线上可办率", "%", "80", "可办率{80%}", **y)
    t("医保政务服务事项窗口可办率", "%", "100", "窗口可办率{100%}", also={"name": ["窗口可办率"]}, **y)
    content = t("群众满意度", "%", "85", "不低于85%", "at-least", **y).indicator
    t(content.name, "%", "90", "力争突破90%", "more-than", firmness="strive", into=content, **y)

    # Work
    t("城乡居民医保人均财政补助标准", None, None, "逐年提高", None, "trend", change="rise", into=grants, year=2025, inferred=["year"],
      also={"name": [grants.name]})
    t("城乡居民医保人均财政补助标准", "元", "610", "不低于610元", "at-least", into=grants, year=2022, also={"name": [grants.name]})
    plan.loose("起付标准不高于500元，支付比例从50%起步")
    trial = t("长期护理保险试点城市", "个", "2", "由{2个}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(trial.name, "个", "6", "扩大到{6个}", into=trial)
    t("长期护理保险参保人数", "万人", "900", "超过900万人", "more-than", also={"name": ["参保人数"]})
    t("DRG/DIP付费改革", "%", "100", "全省统筹地区{全覆盖}", form="coverage", year=2024, inferred=["value", "unit"],
      also={"name": ["DRG/DIP付费改革全省统筹地区", "DRG/DIP付费改革统筹地区"]})
    t("开展省级及省际联盟集采", "批次", "25", "不少于25批次", "at-least", "cumulative")
    goods = t("高值医用耗材集采", "类", "5", "分别达到{5类}", year=2023, also={"comparator": ["at-least"], "name": ["高值医用耗材"]}).indicator
    t(goods.name, "类", "8", "{8类以上}", "at-least", year=2025, into=goods, also={"name": ["高值医用耗材"]})
    online = t("医疗机构网采率", "%", "84", "由{84%}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(online.name, "%", "95", "提高到{95%}", into=online)
    plan.loose("结余留用比例最高不超过50%")
    t("追回医保基金", "亿元", "18.7", "18.7亿元", form="cumulative", role="actual", year=2021, inferred=["year"],
      also={"form": ["increment", "level"], "year": [2020, None]})
    t("曝光典型案例", "例", "1260", "1260余例", "more-than", "increment", role="actual", year=2021, inferred=["year"],
      also={"form": ["cumulative", "level"], "year": [2020, None]})
    t("定点医药机构监督检查", "%", "100", "每年实现{全覆盖}", form="coverage", years=(2021, 2025), inferred=["value", "unit"])
    t("省级抽查比例", "%", "5", "不低于5%", "at-least", "level", years=(2021, 2025), inferred=[], also={"form": ["annual-amount"]})
    t("组织飞行检查", "次", "3", "{3次以上}", "at-least", "annual-amount", years=(2021, 2025), inferred=[])
    t("医保智能监控审核率", "%", "100", "审核率达到{100%}", year=2023)
    y = {"year": 2025, "inferred": []}
    t("乡镇（街道）医保服务站点覆盖率", "%", "100", "分别达到{100%}和", **y)
    t("村（社区）医保服务站点覆盖率", "%", "90", "{90%}，建成", **y)
    places = t("“15分钟医保服务圈”示范点", "个", "200", "200个", also={"form": ["increment"]}, **y).indicator
    t("农村示范点占“15分钟医保服务圈”示范点的比例", "三分之一", "1", "不少于三分之一", "at-least", parent=places, nesting="of-which",
      indicator_inferred=["parent"], also={"name": ["农村示范点", "农村“15分钟医保服务圈”示范点"], "unit": ["%"]}, **y)
    t("异地就医备案办理时限", "个工作日", "2", "{2个工作日以内}", "at-most", direction="decrease", also={"unit": ["工作日"]}, **y)
    t("普通门诊跨省联网定点医药机构", "倍", "3", "增长3倍", form="percent-change", change="rise", base_year=2020, **y)
    money = t("省级财政安排医疗救助补助资金", "亿元", "45", "{45亿元}，", form="cumulative", also={"name": ["医疗救助补助资金"]}).indicator
    t(money.name, "%", "6", "年均增长{不低于6%}", "at-least", "annual-growth", change="rise", into=money, also={"name": ["医疗救助补助资金"]})
