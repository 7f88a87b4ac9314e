"""Minzhou city, digital economy, 2023-2025: a page of HTML, a table with two rows of heads and categories over several rows."""


def annotate(plan):
    city = plan.area("岷舟市", "prefecture")
    office = plan.bodies(city, "岷舟市人民政府办公室=government")
    plan.bodies(city, "市大数据局 市工业和信息化局 市通信发展办 各县（区）人民政府=group 市农业农村局 市商务局 市政务服务局")
    plan.facts(
        kind="action-plan", language="zh-Hans", period=(2023, 2025), area=city, issuers=[office],
        title="\n{岷舟市数字经济发展三年行动计划\n（2023—2025年）}\n", document_number="\n{岷舟政办发〔2023〕16号}\n",
        issued="\n{2023年4月12日}\n", published="发布时间：{2023-04-17}", spans={"issuers": "\n{岷舟市人民政府办公室}\n"})
    plan.reference("数字岚江建设总体方案", "岚江政发〔2022〕30号", "superior")
    plan.headings("""
一 发展目标 :goal
二 重点任务 :task
  （一） 夯实数字基础设施 :task+
  （二） 推动产业数字化转型 :task+
  （三） 提升数字化治理能力 :task+
三 保障措施 :safeguard
  （一） 加强统筹协调 :safeguard+
  （二） 强化人才支撑 :safeguard+
""")
    plan.at("强化人才支撑").until = "1万人次以上。"
    plan.at("保障措施").until = "1万人次以上。"
    plan.duty(plan.doing("夯实数字基础设施"), "〔牵头单位：…人民政府〕",
              "lead:市大数据局 responsible:市工业和信息化局,市通信发展办,各县（区）人民政府")
    plan.duty(plan.doing("推动产业数字化转型"), "〔牵头单位：市工业…商务局〕",
              "lead:市工业和信息化局 responsible:市农业农村局,市商务局")
    plan.duty(plan.doing("提升数字化治理能力"), "〔市政务服务局…负责〕", "responsible:市政务服务局,市大数据局")
    t, row = plan.t, plan.row
    table = plan.table("表1", "岷舟市数字经济发展主要指标（预期性）", "indicators", plan.at("发展目标"), nature="expected")
    grew = "annual-growth,unit:%,change:rise"
    core = row(table, "\n数字经济核心产业增加值\n", "数字经济核心产业增加值", "亿元",
               f"B2022=186 B2022=9.2,{grew} T2025=300 T2025=12,at-least,{grew}", number="1", group="数字产业化")
    row(table, "\n软件业务收入\n", "软件业务收入", "亿元", f"B2022=95 B2022=15.0,{grew} T2025=160 T2025=19,about,{grew}",
        number="2", group="数字产业化")
    for value in plan.indicators[-1].values + plan.indicators[-2].values:
        if value.role == "baseline" and value.form:
            plan.also(value, role=["actual"], form=["percent-change"])
    row(table, "\n规上工业企业关键工序数控化率\n", "规上工业企业关键工序数控化率", "%", "B2022=55.4 T2025=65", number="3", group="产业数字化")
    row(table, "\n工业互联网标识注册量\n", "工业互联网标识注册量", "亿个", "B2022=1.8 T2025=10", number="4", group="产业数字化")
    row(table, "\n千兆宽带用户占比\n", "千兆宽带用户占比", "%", "B2022=16.3 T2025=40,more-than", number="5", group="数字基础设施")
    row(table, "\n每万人拥有5G基站数\n", "每万人拥有5G基站数", "个", "B2022=18 T2025=28", number="6", group="数字基础设施")

    t("数字经济增加值占地区生产总值比重", "%", "45", "达到{45%以上}", "at-least")
    core.target("300", "突破300亿元", "more-than", "level")
    t("数字经济核心产业增加值占地区生产总值比重", "%", "8", "占比达到{8%}", indicator_inferred=["name"], printed="占比",
      also={"name": ["数字经济核心产业增加值占比"]})
    leaders = t("培育数字经济领军企业", "家", "5", "5家左右", "about", "increment").indicator
    t("培育营业收入超百亿元企业", "家", "1", "企业{1—2家}", "between", "increment", value_max="2", parent=leaders,
      nesting="of-which", indicator_inferred=["parent"], also={"form": ["level"]})
    online = t("政务服务“一网通办”率", "%", "92", "由{92%}", role="baseline", year=2022, inferred=["year"],
               also={"year": [None]}).indicator
    t(online.name, "%", "99", "提高至{99%}", into=online)

    t("乡镇以上区域5G网络", "%", "100", "5G网络{全覆盖}", form="coverage", year=2024, inferred=["value", "unit"])
    t("城区重点场所平均下载速率", "Mbps", "500", "不低于500Mbps", "at-least", also={"year": [2024]})
    t("数据中心", "个", "3", "建成数据中心{3个}", also={"form": ["increment"]})
    t("算力规模", "PFLOPS", "800", "达到{800PFLOPS以上}", "at-least")
    t("新建数据中心电能利用效率", None, "1.25", "降至{1.25以下}", "at-most", direction="decrease")
    t("推动中小企业上云", "家", "3000", "推动{3000家}", form="increment", also={"form": ["level"]})
    t("智能工厂", "家", "20", "智能工厂{20家}", also={"form": ["increment"]})
    t("数字化车间", "个", "50", "数字化车间{五十个}", also={"form": ["increment"]})
    t("培育数字乡村示范镇", "个", "1", "至少培育1个", "at-least", "increment", each="每个县（区）")
    t("归集公共数据", "亿条", "120", "{120亿条}", form="cumulative")
    t("企业和群众办事平均跑动次数", "次", "0.3", "少于0.3次", "less-than")
    t("开放公共数据集", "个", "200", "不少于200个", "at-least", "annual-amount", years=(2023, 2025))
    t("有效数据集总数", "倍", "4", "翻两番", form="multiple", base_year=2022)
    t("培训数字技能人才", "万人次", "1", "{1万人次以上}", "at-least", "annual-amount", years=(2023, 2025))
