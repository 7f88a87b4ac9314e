"""Anling city, housing, 2021-2025: hard-wrapped with running heads, a bracket that is never closed, numbers that go wrong, a table of
projects of spaces.
"""


def annotate(plan):
    city = plan.area("安陵市", "prefecture")
    north = plan.area("北陵区", "county", parent=city)
    bureau = plan.agency("市住房城乡建设局", "department", "安陵市住房和城乡建设局", city, ["安陵市住房和城乡建设局", "市住房城乡建设局（住房保障中心）"])
    for name in ("市住房城乡建设局", "市住房城乡建设局（住房保障中心）"):
        plan.by_name[name] = bureau
    plan.bodies(city, "市财政局 市国资委 各区人民政府=group 市自然资源和规划局 市、区住房城乡建设部门=group 市城市管理局 市市场监管局 "
                "电力、通信等单位=group 市安居集团")
    plan.bodies(north, "北陵区政府:北陵区人民政府")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n            {安陵市城镇住房发展规划\n              （2021—2025年）}\n",
        spans={"issuers": " {安陵市住房和城乡建设局}\n", "period": "（{2021—2025年}）"})
    plan.also_fact(issued=["2022-05"])
    plan.furniture = "安陵市城镇住房发展规划|[0-9]+"
    plan.headings("""
第一章 规划背景 :review/overview
第二章 发展目标 :goal
第三章 重点任务 :task
  第一节 完善住房保障体系 :task
    1 扩大保障房供给 :task+
    2 加快棚户区改造 :task+
  第二节 提升居住品质 :task
    2 推进老旧小区改造 :task+
第四章 实施保障 :safeguard
  一 加强统筹协调 :safeguard+
  二 落实资金保障 :safeguard+
附表 重点建设项目表 :annex/project
""", after="第四章 实施保障 ......................... 3")
    plan.duty(plan.doing("扩大保障房供给"), "(市住房城乡建设局、市财政局、市国资委\n等，各区人民政府；2024年12月底前完成",
              "responsible:市住房城乡建设局,市财政局,市国资委,各区人民政府", deadline="2024-12")
    plan.duty(plan.doing("加快棚户区改造"), "【市住房城乡\n建设局（住房保障中心）、市自然资源和规划局】", "responsible:市住房城乡建设局（住房保障中心）,市自然资源和规划局")
    plan.duty(plan.doing("推进老旧小区改造"), "（市、\n区住房城乡建设部门牵头，市城市管理局、市市场监\n管局及电力、通信等单位配合）",
              "lead:市、区住房城乡建设部门 support:市城市管理局,市市场监管局,电力、通信等单位")
    t = plan.t
    a = {"year": 2020, "inferred": ["year"]}
    t("新建商品住房", "万平方米", "1420", "1,420\n万平方米", form="increment", role="actual", **a)
    room = t("城镇居民人均住房建筑面积", "平方米", "36.8", "36.8平方米", role="baseline", year=2015, inferred=[], also={"role": ["actual"]}).indicator
    t(room.name, "平方米", "39.5", "39.5平方米", role="baseline", year=2020, inferred=[], into=room)
    t("住房公积金缴存余额", "亿元", "286", "286亿元", role="actual", year=2020, inferred=[])
    t("公租房", "万套", "2.3", "2.3万套", form="cumulative", role="actual", also={"name": ["建设公租房"], "form": ["level", "increment"]}, **a)
    t("新市民租房支出占收入比重", "成", "3", "超过\n三成", "more-than", role="actual", **a)
    y = {"year": 2025, "inferred": []}
    t(room.name, "平方米", "41", "{41平方米以上}", "at-least", into=room, **y)
    homes = t("商品住房供应", "万平方米", "850", "850万～\n900万平方米", "between", "increment", value_max="900",
              also={"name": ["新增商品住房供应"], "form": ["level"]}, **y).indicator
    t("保障性租赁住房", "万套", "2.4", "2.4万套", form="increment", parent=homes, nesting="of-which", indicator_inferred=["parent"],
             also={"form": ["level"], "parent": [None]}, **y).indicator
    t("保障性租赁住房占比", "%", "25", "不低于25%", "at-least", also={"name": ["占比", "保障性租赁住房占新增商品住房供应的比重"]}, **y)
    t("需改造城镇老旧小区改造任务", None, None, "基本完成", None, "qualitative", year=2024, optional=True)
    t("惠及户数", "万户", "11.6", "11.6万户", year=2024, inferred=[], also={"form": ["increment", "cumulative"], "name": ["惠及", "老旧小区改造惠及"], "role": ["estimate"], "year": [2023]})
    t("物业服务覆盖率", "%", "95", "{95%左右}", "about", also={"year": [2024]}, **y)
    t("新建建筑中绿色建筑面积占比", "%", "100", "达到{100%}", also={"year": [2024]}, **y)
    t("新建建筑中装配式建筑占比", "三分之一", "1", "三分之一以上", "at-least", also={"year": [2024], "unit": ["%"], "name": ["装配式建筑占比"]}, **y)
    t("住房公积金实际缴存人数", "万人", "6", "净增{6万人}", form="increment", also={"form": ["change"], "year": [2024]}, **y)
    t("房价收入比", None, None, "保\n持基本稳定", None, "trend", optional=True, **y)

    t("利用存量闲置房屋改建保障性租赁住房", "套（间）", "5000", "不少于5000套（间）", "at-least", "increment", also={"year": [2024], "unit": ["套"]})
    for year, amount, at in ((2022, "1200", "1200套"), (2023, "1500", "1500套"), (2024, "1300", "1300套")):
        t("筹集保障性租赁住房", "套", amount, at, form="increment", year=year, inferred=[],
          also={"name": ["利用存量闲置房屋改建保障性租赁住房", "筹集"]})
    t("公租房轮候期", "个月", "24", "不超过24个月", "at-most", also={"year": [2024]})
    t("租赁补贴发放", "户", "4500", "4500\n户以上", "at-least", "annual-amount", years=(2021, 2025), also={"name": ["租赁补贴", "公租房租赁补贴"]})
    t("改造棚户区", "万户", "1.8", "1.8万户", form="increment")
    t("安置房", "套", "9600", "9,600套", also={"form": ["increment"]})
    t("存量在建项目", "个", "0", "清零", inferred=["year", "value", "unit"], year=2024, optional=True, also={"year": [2025], "unit": [None]})
    t("改造小区", "个", "60", "{60个左右}", "about", "annual-amount", years=(2021, 2025))
    t("加装电梯", "部", "800", "逾800部", "more-than", "cumulative")
    t("完整居住社区", "个", "1", "至少打造1个", "at-least", each="每个街道", also={"form": ["increment"]})
    money = t("筹措资金", "亿元", "156", "156亿元", form="increment", also={"form": ["level", "cumulative"], "name": ["规划期内筹措资金"]}).indicator
    t("中央和省级补助占比", "五分之一", "1", "约占五分之一", "about", optional=True, parent=money, nesting="of-which", indicator_inferred=["parent"])
    section = plan.at("重点建设项目表")
    box = plan.table("附表", "重点建设项目表", "projects", section, at="附表  重点建设项目表", until="24.3")
    soft = {"form": ["increment"], "role": ["target", "milestone", "estimate"], "year": [2025, None]}
    for number, name, years, size, invested, body in (
            ("1", "城北安置房二期", (2021, 2023), "2400", "14.5", "北陵区政府"), ("2", "大学城人才公寓", (2022, 2025), "1800", "9.8", "市安居集团")):
        held = plan.project(name, f"{number}    {{{name}}}", number=number, years=years, table=box, section=section)
        plan.duty(held, f" {invested}    {{{body}}}", f"responsible:{body}")
        t("建设规模", "套", size, f" {{{size}套}}", project=held, table=box, origin="table", year=years[1], inferred=[], also=soft)
        t("总投资", "亿元", invested, f" {{{invested}}} ", project=held, table=box, origin="table", year=years[1], inferred=[], also=soft)
    t("总投资", "亿元", "24.3", " {24.3}", table=box, origin="table", year=2025, inferred=[], optional=True, also={"name": ["合计"]})
    t("建设规模", "套", "4200", " {4200套}", table=box, origin="table", year=2025, inferred=[], optional=True, also={"name": ["合计"]})
