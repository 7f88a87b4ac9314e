"""Tongjiang city, housing, 2021-2025: hard-wrapped with running heads and page numbers, a list of contents, a bracket that is never
closed, a number that is printed twice.
"""


def annotate(plan):
    city = plan.area("桐江市", "prefecture")
    government = plan.bodies(city, "桐江市人民政府")
    plan.bodies(city, "市住房城乡建设局 规划和自然资源局 市市场监管局 各区人民政府=group 市、区住房城乡建设部门=group "
                "城市管理和综合执法局 各街道（镇）=group")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[government],
        title="\n      {桐江市“十四五”住房保障实施方案}\n", document_number="{桐政〔2021〕33号}", issued=" {2021年12月1日}\n",
        spans={"issuers": " {桐江市人民政府}\n", "period": "{“十四五”}期间"})
    plan.reference("关于加快发展保障性租赁住房的意见", "国办发〔2021〕22号", "basis",
                   at="《关于加快发展保障性\n租赁住房的意见》（国办发〔2021〕22号）")
    plan.headings("""
一 总体目标 :goal
二 主要任务 :task
  （一） 发展保障性租赁住房 :task+
  （二） 推进老旧小区改造 :task+
  （二） 实施城中村改造 :task+
三 工作要求 :safeguard
  （一） 压实责任 :safeguard+
  （二） 加强监督 :safeguard+
""", after="住房困难，制定本方案。")
    rent = plan.doing("发展保障性租赁住房")
    plan.duty(rent, "（市住房城乡建设局、规划和自然资源\n局、市市场监管局，各区人民政府",
              "responsible:市住房城乡建设局,规划和自然资源局,市市场监管局,各区人民政府")
    plan.duty(plan.doing("推进老旧小区改造"), "［市、区住房城乡建设部门牵头，\n城市管理和综合执法局及各街道（镇）配合］",
              "lead:市、区住房城乡建设部门 support:城市管理和综合执法局,各街道（镇）")
    plan.duty(plan.doing("实施城中村改造"), "(市住房城乡建设局负责；2024\n年底前完成)", "responsible:市住房城乡建设局", deadline="2024")
    plan.furniture = "桐江市住房保障实施方案|[0-9]+"
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均达100%")
    t = plan.t
    t("保障性租赁住房", "万套（间）", "7.5", "7.5万套（间）", form="increment", year=2025, inferred=[], also={"unit": ["万套"]})
    t("新增保障性租赁住房占新增住房供应总量的比例", "%", "30", "不低\n于30%", "at-least", year=2025, inferred=[],
      also={"name": ["保障性租赁住房占新增住房供应总量的比例"]})
    t("开工改造2000年底前建成的老旧小区", "个", "1260", "1,260个", form="cumulative", year=2023, inferred=[])
    t("惠及居民", "万户", "35", "35万户", form="cumulative", year=2023, inferred=[], also={"form": ["level", "increment"], "role": ["estimate"]})
    families = t("公租房保障家庭", "万户", "2.1", "由{2.1万户}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(families.name, "万户", "2.6", "扩大到{2.6万户}", into=families, year=2023, also={"year": [2025]})
    t("人均住房建筑面积低于16平方米的低收入家庭", "%", "100", "应保尽\n保", form="coverage", year=2023, inferred=["value", "unit"],
      optional=True, also={"year": [2025]})
    t("城镇居民人均住房建筑面积", "平方米", "41.5", "{41.5平方米左右}", "about", year=2025, inferred=[])
    t("住房公积金缴存职工", "万人", "8", "{8万人}", form="annual-amount", years=(2021, 2025), inferred=["years"],
      also={"name": ["住房公积金新增缴存职工"]})
    t("利用集体经营性建设用地建设租赁住房", "万套", "1.2", "不超过1.2万套", "at-most", also={"form": ["increment"], "name": ["租赁住房"]})
    t("单套建筑面积70平方米以下的户型占比", "%", "80", "≥80%", "at-least")
    t("租金不高于同地段市场租金的比例", "%", "90", "不高于\n同地段市场租金的{90%}", "at-most", optional=True,
      also={"name": ["租金", "保障性租赁住房租金占同地段市场租金的比例"]})
    for year, amount in zip(range(2021, 2026), ("180、", "260、", "300、", "280、", "240个")):
        t("改造小区", "个", amount[:3], f"{{{amount[:3]}}}{amount[3]}", form="increment", year=year, inferred=[], also={"form": ["annual-amount"]})
    lifts = t("加装电梯", "部", "1500", "电梯{1500部左右}", "about", "increment").indicator
    t("加装电梯", "部", "200", "不少于200部", "at-least", "increment", year=2022, into=lifts)
    t("水、电、气、暖等管线改造率", "%", "100", "均达{100%}")
    t("完成城中村改造", "个", "18", "改造{18个}", form="increment", year=2024, inferred=[], also={"name": ["城中村改造"]})
    t("拆迁安置", "万户", "1.1", "{1.1万户}", form="increment", year=2024, inferred=[])
    t("安置房建设周期", "个月", "36", "控\n制在36个月以内", "at-most", also={"year": [2024]})
