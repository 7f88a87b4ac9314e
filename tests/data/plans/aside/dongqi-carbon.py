"""Dongqi county, carbon, 2022-2030: two stages, a table of one cell a line with groups, lists whose first name leads."""


def annotate(plan):
    city = plan.area("衡阜市", "prefecture")
    county = plan.area("东圻县", "county", parent=city)
    government = plan.bodies(county, "东圻县人民政府")
    plan.bodies(county, "县发展改革局/发展改革局 县供电公司/供电公司 县住房城乡建设局/住房城乡建设局 县工业和信息化局 县交通运输局 县公安局/公安局 各镇街=group")
    plan.bodies(None, "生态环境分局")
    plan.facts(
        kind="implementation-plan", language="zh-Hans", period=(2022, 2030), area=county, issuers=[government],
        title="\n2022年11月3日\n\n{东圻县碳达峰实施方案}\n", document_number="{东圻政发〔2022〕26号}", issued="\n{2022年11月3日}\n",
        spans={"issuers": "\n{东圻县人民政府}\n", "period": "{2022年至2030年}"})
    plan.reference("中共中央 国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见", None, "basis")
    plan.reference("衡阜市碳达峰实施方案", "衡阜政发〔2022〕19号", "superior")
    plan.headings("""
一 主要目标 :goal
二 重点任务 :task
  （一） 能源绿色低碳转型行动 :task+
  （二） 工业领域碳达峰行动 :task+
  （三） 交通运输绿色低碳行动 :task+
三 组织实施 :safeguard
  （一） 加强统筹协调 :safeguard+
  （二） 严格监督评价 :safeguard+
""", after="2022年至2030年。")
    for title, at, names in (
            ("能源绿色低碳转型行动", "（县发展改革局、供电公司、住房城乡建设局）", "lead:县发展改革局 support:供电公司,住房城乡建设局"),
            ("工业领域碳达峰行动", "（县工业和信息化局、发展改革局、生态环境分局）", "lead:县工业和信息化局 support:发展改革局,生态环境分局"),
            ("交通运输绿色低碳行动", "（县交通运输局、公安局、各镇街）", "lead:县交通运输局 support:公安局,各镇街")):
        plan.duty(plan.doing(title), at, names, inferred=["role"])
    t, row = plan.t, plan.row
    table = plan.table("表1", "东圻县碳达峰主要指标（预期性）", "indicators", plan.at("主要目标"), nature="expected")
    clean = row(table, "\n非化石能源消费占比 |", "非化石能源消费占比", "%", "B2020=12.6 M2025=18,about T2030=25,more-than", group="一、能源")
    power = row(table, "\n新能源装机容量 |", "新能源装机容量", "万千瓦", "B2020=46 M2025=120,at-least T2030=200", group="一、能源")
    row(table, "\n高耗能行业增加值占比 |", "高耗能行业增加值占比", "%", "B2020=34.8 M2025=30,at-most", group="二、产业与城乡建设")
    row(table, "\n新建绿色建筑占比 |", "新建绿色建筑占比", "%", "B2020=58 M2025=100 T2030=100", group="二、产业与城乡建设")
    wood = row(table, "\n森林蓄积量 |", "森林蓄积量", "万立方米", "B2020=312 M2025=330", group="三、碳汇")
    t(wood.name, "万立方米", None, "完成市下达任务", None, "level", into=wood, year=2030, inferred=[], origin="table",
      against={"text": "市下达任务", "kind": "assigned"})
    table.span = (table.span[0], plan.document.find("完成市下达任务 |")[1])

    clean.target("18", "达到{18%左右}", "about", "level", year=2025)
    t("单位地区生产总值能源消耗", "%", "14", "下降{14%以上}", "at-least", "percent-change", change="fall", base_year=2020, year=2025)
    carbon = t("单位地区生产总值二氧化碳排放", "%", "18.5", "下降18.5%", form="percent-change", change="fall", base_year=2020, year=2025,
               also={"name": ["二氧化碳排放"]}).indicator
    t(power.name, "GW", "1.2", "不低于1.2GW", "at-least", into=power, year=2025)
    coal = t("煤炭消费占比", "%", "61.5", "2020年的{61.5%}", role="baseline", year=2020).indicator
    t(coal.name, "%", "55", "降至{55%以内}", "at-most", into=coal, year=2025)
    clean.target("25", "占比{超过25%}", "more-than", "level", year=2030)
    t(carbon.name, "%", "70", "下降逾70%", "more-than", "percent-change", change="fall", base_year=2005, year=2030, into=carbon)

    for name, amount, at in (("党政机关屋顶安装比例", "50", "不低于{50%}"), ("学校医院屋顶安装比例", "40", "、{40%}"),
                             ("工商业厂房屋顶安装比例", "30", "、{30%}和"), ("农村居民屋顶安装比例", "20", "和{20%}")):
        t(name, "%", amount, at, "at-least", year=2030, inferred=["year"], also={"year": [2025], "name": [
            name.replace("屋顶安装比例", ""), "屋顶安装比例"]})
    t("抽水蓄能电站", "座", "1", "电站{一座}", year=2025)
    t("抽水蓄能电站装机", "万千瓦", "60", "装机{60万千瓦}", year=2025, inferred=[], also={"name": ["装机", "装机容量"]})
    t("新型储能", "万千瓦", "30", "达到{30万千瓦}/60", year=2030, also={"unit": ["万千瓦/60万千瓦时"]})
    t("新型储能", "万千瓦时", "60", "/{60万千瓦时}", year=2030, optional=True)
    t("实施节能技改项目", "项", "15", "{15项左右}", "about", "annual-amount", years=(2023, 2025))
    t("年节能", "万吨标准煤", "2", "{2万吨标准煤}", form="annual-amount", years=(2023, 2025), inferred=[],
      also={"form": ["level"], "year": [2030], "name": ["节能", "节能量"]})
    t("创建绿色工厂", "家", "10", "{十家以上}", "at-least", "increment", year=2025, also={"form": ["level"]})
    t("创建绿色园区", "个", "2", "两个", form="increment", year=2025, also={"form": ["level"]})
    t("大宗固废综合利用率", "%", "57", "达到{57%}", year=2025)
    t("万元工业增加值用水量", "%", "12", "降幅{不低于12%}", "at-least", "percent-change", change="fall", year=2025)
    t("公交车新能源化率", "%", "100", "达到{百分之百}", year=2025)
    t("充换电站", "座", "1", "至少建成1座", "at-least", each="每个乡镇", year=2025, also={"form": ["increment"]})
    t("当年新增新能源汽车占比", "四分之一", "1", "接近1/4", "about", year=2025, also={"unit": ["1/4"], "name": ["新增新能源汽车占比"]})
    t("营运车辆单位换算周转量碳排放强度", "%", "9.5", "下降{9.5%左右}", "about", "percent-change", change="fall", base_year=2020, year=2030)
