"""Shuoning city, transport, 2021-2025: parts, chapters and sections, a table with its years backwards and units after a slash, a
table of projects and one of subsidies.
"""


def annotate(plan):
    city = plan.area("朔宁市", "prefecture")
    places = {name: plan.area(name, "county", parent=city) for name in ("东岭区", "石泉县", "南屏区")}
    bureau = plan.bodies(city, "朔宁市交通运输局/市交通运输局")
    plan.bodies(city, "市发展改革委 朔宁机场公司")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n{朔宁市综合交通运输发展规划\n（2021—2025年）}\n", document_number="{朔交发〔2021〕112号}",
        issued="\n{2021年9月18日}\n", spans={"issuers": "\n{朔宁市交通运输局}\n", "period": "\n（{2021—2025年}）\n"})
    plan.headings("""
第一篇 规划基础 :overview
  第一章 发展现状 :review/overview
  第二章 形势要求 :overview
第二篇 总体思路 :overview
  第一章 发展目标 :goal
第三篇 主要任务 :task
  第一章 构建内畅外联的通道网络 :task
    第一节 铁路 :task+
    第二节 公路 :task+
  第二章 提升运输服务品质 :task+
第四篇 保障措施 :safeguard
  第一章 强化组织领导 :safeguard+
""")
    plan.loose("设计时速350公里")
    t, row = plan.t, plan.row
    table = plan.table("表1", "综合交通运输发展目标", "indicators", plan.at("发展目标"))
    rows = {}
    for name, unit, figures, printed in (
            ("公路总里程", "公里", "T2025=15800 B2020=14860 T2025=940,change,change:rise,base_year:2020", None),
            ("高速公路里程", "公里", "T2025=620 B2020=412 T2025=208,change,change:rise,base_year:2020", None),
            ("铁路营业里程", "公里", "T2025=486 B2020=368 T2025=118,change,change:rise,base_year:2020", None),
            ("高速铁路", "公里", "T2025=118 B2020=0 T2025=118,change,change:rise,base_year:2020", "　#高速铁路"),
            ("快递业务量", "亿件", "T2025=1.5 B2020=0.6 T2025=0.9,change,change:rise,base_year:2020", None)):
        nested = {"parent": rows["铁路营业里程"], "nesting": "of-which", "inferred": ["parent"]} if printed else {}
        rows[name] = row(table, f"\n{printed or name}/{unit}", name, unit, figures, **nested)
        plan.also(rows[name].values[2], form=["increment"], base_year=[None], change=[None])
    fast = rows["高速铁路"]

    roads, post = rows["公路总里程"], rows["快递业务量"]
    roads.values[1].again("达{14860公里}", origin="prose")
    rows["高速公路里程"].values[1].again("高速公路{412公里}", origin="prose", name="高速公路")
    plan.also_there(rows["高速公路里程"].values[1], role=["actual"])
    y = {"role": "actual", "year": 2020}
    t("公路网密度", "公里/百平方公里", "92.3", "92.3公里/百平方公里", **y)
    t("公路网密度", "位", "5", "居全省{第5位}", form="rank", scope="全省", **y)
    t("民用运输机场", "个", "1", "机场{1个}", **y)
    trips = t("机场年旅客吞吐量", "万人次", "86.5", "86.5万人次", role="baseline", year=2020, printed="旅客吞吐量",
              also={"role": ["actual"], "name": ["旅客吞吐量"]}).indicator
    t(trips.name, "%", "31.2", "同比{下降31.2%}", form="annual-growth", change="fall", base_year=2019, role="baseline", year=2020,
      into=trips, also={"role": ["actual"], "name": ["旅客吞吐量"], "form": ["percent-change"], "base_year": [None]})
    t("建制村通客车率", "%", "100", "通客车率{100%}", **y)
    t("二级及以上公路占比", "%", "14.2", "仅占{14.2%}", also={"name": ["二级及以上公路"], "role": ["baseline"]}, **y)

    t("综合交通网总里程", "万公里", "1.6", "超过1.6万公里", "more-than", firmness="strive")
    t("高速铁路里程", "公里", "0", "由{零}", role="baseline", year=2020, inferred=["year"], into=fast, optional=True)
    fast.values[0].again("增加到{118公里}", origin="prose", name="高速铁路里程")
    plan.also_there(fast.values[0], parent=[None])
    t("国省干线二级及以上公路占比", "%", "75", "提高至{75%}")
    t("国省干线优良路率", "%", "88", "保持在{88%以上}", "at-least", direction="maintain", also={"name": ["优良路率"]})
    t(trips.name, "万人次", "200", "达到{200万人次}", into=trips)
    t("综合实力全省排名", "位", "3", "前3位", form="rank", firmness="strive", scope="全省",
      also={"name": ["综合实力", "综合实力排名", "排名"], "comparator": ["at-most"]})
    post.values[0].again("达到{1.5亿件}", origin="prose", name="邮政快递业务量")
    t("邮政快递业务量", "倍", "2.5", "2.5倍", form="multiple", base_year=2020, into=post)

    t("年货运量1000万吨以上的大型工矿企业和物流园区铁路专用线", "%", "100", "全覆盖", form="coverage",
      inferred=["value", "unit", "year"],
      also={"name": ["铁路专用线", "大型工矿企业和物流园区铁路专用线"]})
    t("新改建国省干线", "公里", "860", "干线{860公里}", form="increment")
    t("新建桥梁", "座", "35", "35座", form="increment")
    t("改造危桥", "座", "120", "不少于120座", "at-least", "increment")
    t("大中修养护工程", "%", "5", "5%左右", "about", "annual-amount", years=(2021, 2025), also={"name": ["实施大中修养护工程"]})
    t("城区公交站点500米半径覆盖率", "%", "100", "达到{100%}")
    t("新增和更新公交车中新能源车占比", "%", "85", "不低于85%", "at-least")
    t("万人公交车拥有量", "标台", "11", "11标台")
    t("公共充电桩", "个", "4000", "4000个", year=2024, inferred=["year"], also={"year": [2025, 2023], "form": ["increment"]})
    t("桩车比", ":6", "1", "1:6", also={"year": [2024], "values": ["6"], "unit": ["1:"]})
    t("货物多式联运量", "%", "20", "年均{增长20%}", form="annual-growth", change="rise")
    t("单位周转量能耗", "%", "3", "下降3%～5%", "between", "percent-change", value_max="5", change="fall")

    section = plan.at("提升运输服务品质")
    box = plan.table("专栏1", "综合交通运输重点项目", "projects", section, until="合计 | | | | 236.1 | |")
    soft = {"form": ["increment"], "role": ["target", "milestone", "estimate"], "year": [2025, None]}

    def project(number, name, years, area, body, invested):
        held = plan.project(name, f"\n{number} | {{{name}}}", number=number, years=years, table=box, section=section, area=area)
        plan.duty(held, f"| {invested} | {{…{body}}}\n", f"responsible:{body}")
        t("总投资", "亿元", invested, f"| {{{invested}}} |", project=held, table=box, origin="table", year=years[1], inferred=[],
          also=soft)
        return held

    rail = project("1", "朔宁至连川高速铁路", (2021, 2025), None, "市发展改革委", "168")
    t("新建双线", "公里", "118", "新建双线{118公里}", form="increment", project=rail, table=box, origin="table", inferred=[], optional=True)
    ring = project("2", "朔宁绕城高速公路东段", (2022, 2024), None, "市交通运输局", "52.3")
    t("新建", "公里", "46", "新建{46公里}", form="increment", project=ring, table=box, origin="table", year=2024, inferred=[],
      optional=True)
    project("3", "朔宁机场改扩建", (2023, 2025), places["南屏区"], "朔宁机场公司", "15.8")
    plan.loose("跑道延长至3000米")
    t("总投资", "亿元", "236.1", "236.1", table=box, origin="table", inferred=[], also={"name": ["合计"]}, optional=True)
    plan.table("表2", "农村客运补助标准", "other", section, lines=3)
