#!/usr/bin/env python3
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes the corpus of the benchmarks: synthetic plans in plan JSON, in up to three spellings.

    compact.jsonl   one plan a line, no spaces
    escaped.jsonl   the same, everything beyond ASCII as \\uXXXX
    pretty.json     as the library writes it, one plan after the other; a line that is } alone ends one

A plan depends only on the seed and its index, so a corpus is the beginning of every longer one, and
all spellings hold the same plans.  How many objects of each kind a plan has, how many bytes they
take and which members they state follow the five plans in examples/plans/; the names are assembled
from phrases, places are made up.  A folder that holds what would be made is left as it is.
"""
import argparse
import hashlib
import itertools
import json
import multiprocessing
import os
import random
import sys
import tempfile

STYLES = {"compact": "compact.jsonl", "escaped": "escaped.jsonl", "pretty": "pretty.json"}

PROVINCES = ("东山省 南河省 西岭省 北原自治区 江左省 海右省 云中省 川西省 桂岭自治区 陇东省 黔阳省 湘水省 赣江省 皖南省 豫中省 冀北省 "
             "晋阳省 辽河省 龙江省 浦江市 津门市 渝州市 琼岛省 青原省 宁川自治区 疆北自治区 闽海省 粤岭省 鄂西省").split()
SYLLABLES = "安昌吉宁平阳河山林泉乌石沙湾清源和永丰庆德兴泰康龙凤春秋长福玉金银铁铜瑞祥云海江湖溪川岭坪原城临武文"
CONCEPTS = [  # name, id of the concept, unit, direction, lowest, highest, places
    ("研究与试验发展(R&D)经费支出占地区生产总值比重", "rd-expenditure-share-of-gdp", "%", "increase", 0.5, 5, 2),
    ("高新技术企业数量", "high-tech-enterprises", "家", "increase", 5, 900, 0),
    ("科技型中小企业数量", "technology-smes", "家", "increase", 20, 3000, 0),
    ("授权专利数", "patents-granted", "件", "increase", 100, 9000, 0),
    ("万人有效发明专利拥有量", "patents-held-per-10000", "件/万人", "increase", 0.5, 40, 1),
    ("技术合同成交额", "technology-contracts", "亿元", "increase", 0.5, 900, 1),
    ("全社会研发经费年均增长", None, "%", "increase", 3, 20, 1),
    ("规模以上工业企业研发机构覆盖率", None, "%", "increase", 5, 60, 1),
    ("规模以上工业企业高新技术企业数量占比", None, "%", "increase", 5, 60, 1),
    ("高新技术产品产值", None, "亿元", "increase", 10, 3000, 0),
    ("战略性新兴产业规模", None, "亿元", "increase", 10, 5000, 0),
    ("十亿级企业集群", None, "个", "increase", 1, 60, 0),
    ("院士工作站", None, "个", "increase", 1, 60, 0),
    ("博士后流动站、工作站", None, "个", "increase", 1, 80, 0),
    ("国家级重点实验室", "national-key-laboratories", "个", "increase", 1, 12, 0),
    ("工程技术研究中心", None, "家", "increase", 5, 90, 0),
    ("企业研发中心", None, "家", "increase", 5, 200, 0),
    ("科技企业孵化器(含众创空间)", "incubators", "家", "increase", 1, 90, 0),
    ("农业科技小巨人企业", None, "家", "increase", 1, 80, 0),
    ("专精特新“小巨人”企业", None, "家", "increase", 1, 120, 0),
    ("单位地区生产总值能耗降低", "energy-intensity", "%", "decrease", 1, 20, 1),
    ("单位地区生产总值二氧化碳排放降低", "carbon-intensity", "%", "decrease", 1, 25, 1),
    ("万元地区生产总值用水量", None, "立方米", "decrease", 10, 200, 1),
    ("城镇登记失业率", None, "%", "decrease", 2, 5.5, 1),
    ("城镇新增就业人数", None, "万人", "increase", 0.2, 60, 2),
    ("常住人口城镇化率", "urbanisation-rate", "%", "increase", 40, 92, 1),
    ("居民人均可支配收入增长", None, "%", "increase", 4, 12, 1),
    ("地区生产总值", "gdp", "亿元", "increase", 50, 40000, 1),
    ("一般公共预算收入", None, "亿元", "increase", 5, 5000, 1),
    ("社会消费品零售总额", None, "亿元", "increase", 5, 9000, 1),
    ("森林覆盖率", "forest-cover", "%", "increase", 5, 70, 2),
    ("空气质量优良天数比例", None, "%", "increase", 60, 99, 1),
    ("细颗粒物(PM2.5)年均浓度", None, "微克/立方米", "decrease", 10, 70, 0),
    ("每千人口执业(助理)医师数", None, "人", "increase", 1.5, 6, 2),
    ("每千人口医疗卫生机构床位数", None, "张", "increase", 3, 10, 2),
    ("人均预期寿命", "life-expectancy", "岁", "increase", 74, 83, 1),
    ("劳动年龄人口平均受教育年限", None, "年", "increase", 8, 13, 1),
    ("基本养老保险参保率", None, "%", "increase", 80, 99, 1),
    ("粮食总产量", None, "万吨", "maintain", 1, 2000, 1),
    ("高标准农田面积", None, "万亩", "increase", 1, 500, 1),
    ("农业产业化重点龙头企业", None, "家", "increase", 3, 300, 0),
    ("5G基站数量", None, "个", "increase", 50, 30000, 0),
    ("数字经济核心产业增加值占地区生产总值比重", None, "%", "increase", 1, 20, 1),
    ("引进高层次创新创业人才", None, "人", "increase", 5, 800, 0),
    ("科技特派员人数", None, "人次", "increase", 20, 2000, 0),
    ("开展国际科技合作项目", None, "项", "increase", 1, 90, 0),
    ("转化科技成果", None, "项", "increase", 2, 400, 0),
    ("公民具备科学素质的比例", None, "%", "increase", 5, 20, 1),
    ("亿元地区生产总值生产安全事故死亡率", None, "人/亿元", "decrease", 0.005, 0.1, 3),
    ("不动产登记办理时限", None, "工作日", "decrease", 1, 15, 0),
]
QUALIFIERS = ["", "", "", "", "规模以上", "自治区级", "市级以上", "州级及以上", "园区内", "新增", "累计", "年度", "重点产业", "农村", "城镇",
              "国家级", "县域", "民营企业"]
AGENCIES = ["科技局", "发展改革委", "工业和信息化局", "财政局", "教育局", "人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局",
            "交通运输局", "水利局", "农业农村局", "商务局", "文化体育广电和旅游局", "卫生健康委", "应急管理局", "审计局", "市场监管局", "统计局",
            "医疗保障局", "林业和草原局", "乡村振兴局", "税务局", "公安局", "司法局", "民政局", "高新区管委会", "农业科技园区管委会", "国资委",
            "金融办", "大数据局", "行政审批服务局", "科协", "工商联", "残联", "市委组织部"]
VERBS = "加快 推进 完善 强化 深化 健全 构建 培育 壮大 提升 支持 优化 统筹 落实".split()
OBJECTS = ("区域创新体系 科技成果转移转化 高新技术企业培育 企业研发机构建设 产学研用深度融合 知识产权保护与运用 科技金融服务 创新创业平台 农业科技园区 "
           "智能制造示范工厂 绿色低碳技术应用 工业互联网平台 基层卫生服务能力 公共就业服务 高标准农田建设 城镇老旧小区改造 营商环境 数字政府 "
           "生态环境分区管控 现代物流体系 乡村特色产业 人才引进和培养 国际科技合作 创新型产业集群 普惠性学前教育 安全生产专项整治").split()
TAILS = ["三年行动", "重点工程", "专项任务", "示范项目", "体系建设", "提质增效行动", "试点工作", "保障机制", "", "", ""]
SUBJECTS = ("科技创新支持产业高质量发展 国民经济和社会发展 生态环境保护 就业促进 卫生健康 数字经济发展 农业农村现代化 节能减排综合工作 制造业高质量发展 "
            "高新技术企业倍增 优化营商环境 应急体系建设 综合交通运输 教育事业发展 知识产权强市建设").split()
FORMS = [("三年行动方案", "action-plan"), ("三年行动计划", "action-plan"), ("发展规划", "development-plan"), ("规划纲要", "development-plan"),
         ("实施方案", "implementation-plan"), ("实施意见", "opinion"), ("若干措施", "measures")]
NUMERALS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split()
# A comparator and how a document prints it; the first is the usual one.
RISING = [("reach", "达到%s"), ("reach", "达到%s"), ("at-least", "%s以上"), ("at-least", "不低于%s"), ("more-than", "超过%s"),
          ("more-than", "突破%s"), ("about", "%s左右"), ("exactly", "%s")]
FALLING = [("at-most", "控制在%s以内"), ("at-most", "不高于%s"), ("reach", "降至%s"), ("less-than", "低于%s")]
ZONES = ["高新区", "经开区", "农业科技园区", "工业园区", "综合保税区", "创新示范区"]


def make_places(seed):
    """About 30 provinces, 330 cities and 2,500 counties: names and codes of an area and those above it."""
    rng = random.Random(f"{seed}/places")
    places = []
    for p, province in enumerate(PROVINCES):
        top = (province, f"{11 + 2 * p}0000", "province")
        for c in range(1, rng.randint(8, 16)):
            city = ("".join(rng.sample(SYLLABLES, 2)) + rng.choice("市市市州"), f"{11 + 2 * p}{c:02d}00", "prefecture")
            places.append([top, city])
            for d in range(1, rng.randint(5, 12)):
                county = ("".join(rng.sample(SYLLABLES, 2)) + rng.choice("县县区市"), f"{11 + 2 * p}{c:02d}{d:02d}", "county")
                places.append([city, county])
    return places


def stated(**members):
    """An object without the members that are None: absent is not stated."""
    return {name: value for name, value in members.items() if value is not None}


class Document:
    """One plan, written as its imagined text goes by: `at` is how far that is, in code points."""

    def __init__(self, seed, index, places):
        self.rng = random.Random(f"{seed}/{index}")
        self.index = index
        self.chance = lambda p: self.rng.random() < p
        self.at = self.rng.randint(20, 120)
        self.place = self.rng.choice(places)
        self.name = self.place[-1][0]
        self.start = self.rng.choice((2016, 2018, 2019, 2020, 2021, 2021, 2021, 2022, 2023))
        self.end = self.start + self.rng.choice((2, 2, 2, 4, 4, 4, 5))
        self.has_duties = self.chance(0.6)
        self.tasks, self.tables, self.projects, self.indicators = [], [], [], []

    def span(self, length, skip=12):
        """Where the next so many characters stand, a little further on."""
        start = self.at + self.rng.randint(0, skip)
        self.at = start + length
        return [start, self.at]

    def phrase(self):
        rng = self.rng
        text = rng.choice(VERBS) + rng.choice(OBJECTS) + rng.choice(TAILS)
        if self.chance(0.3):
            text += "," + rng.choice(VERBS) + rng.choice(OBJECTS)
        return text

    def make_areas(self):
        areas = [stated(id=f"r{i + 1}", name=name, code=code, level=level, parent="r1" if i else None)
                 for i, (name, code, level) in enumerate(self.place)]
        self.zones = []
        if self.chance(0.5):
            for zone in self.rng.sample(ZONES, self.rng.randint(1, 4)):
                self.zones.append(f"r{len(areas) + 1}")
                areas.append({"id": self.zones[-1], "name": self.name + zone, "level": "zone", "parent": "r2"})
        return areas

    def make_agencies(self):
        issuer = self.name + self.rng.choice(("人民政府", "人民政府办公室"))
        agencies = [{"id": "a1", "name": issuer, "full_name": issuer, "kind": "government", "area": "r2"}]
        if not self.has_duties:
            return agencies
        for word in self.rng.sample(AGENCIES, min(len(AGENCIES), self.rng.randint(14, 30))):
            number = len(agencies) + 1
            kind = "zone" if word.endswith("管委会") else "party" if "委组织" in word else "department"
            agencies.append(stated(id=f"a{number}", name=self.name[-1] + word, full_name=self.name + word, kind=kind, area="r2",
                                   aliases=[word] if self.chance(0.35) else None))
        groups = len(agencies)
        agencies.append(stated(id=f"a{groups + 1}", name="各乡镇、街道", full_name="各乡镇人民政府、街道办事处", kind="group", area="r2",
                               members=self.rng.sample([a["id"] for a in agencies], 3) if self.chance(0.2) else None))
        return agencies

    def make_section(self, id, number, title, kind, depth):
        """A section with all that lies below it, among it the tasks, tables and figures."""
        start = self.at + 1
        section = {"id": id, "number": number, "title": title, "kind": kind, "span": None}
        self.at = start + len(number) + len(title) + 2
        children = []
        if depth == 1 and kind == "task":
            children = range(self.rng.randint(6, 13))
        elif depth == 1 and kind != "goal":
            children = range(self.rng.choice((2, 3, 4, 5)))
        elif depth == 2 and self.chance(0.25):
            children = range(self.rng.randint(2, 5))
        task = self.make_task(section, start) if kind == "task" and depth > 1 else None
        below = []
        for i in children:
            inner = f"({NUMERALS[i]})" if depth == 1 else f"{i + 1}"
            inner_kind = kind if kind != "overview" else self.rng.choice(("principle", "goal", "review"))
            below.append(self.make_section(f"{id}.{i + 1}", inner, self.phrase(), inner_kind, depth + 1))
        if kind == "goal":
            self.make_figures(section, None, self.rng.randint(3, 10) if depth == 1 else self.rng.randint(0, 2))
            if self.chance(0.3) and depth == 1:
                for _ in range(self.rng.randint(1, 3)):
                    self.make_table(section)
        elif kind == "review":
            self.make_figures(section, None, self.rng.randint(1, 5))
        elif kind == "project":
            self.make_projects(section)
        elif kind == "task" and not below:
            if self.chance(0.35):
                self.make_figures(section, task, self.rng.choice((1, 1, 1, 2, 2, 3)))
            self.at += self.rng.randint(60, 300)
            if self.has_duties and task is not None:
                task["assignments"] = self.make_assignments(start)
        section["span"] = [start, self.at]
        if task is not None:
            task["span"] = section["span"]
        if below:
            section["sections"] = below
        return section

    def make_task(self, section, start):
        parent = next((t["id"] for t in self.tasks if section["id"].startswith(t["section"] + ".")), None)
        task = stated(id=f"t{len(self.tasks) + 1}", section=section["id"], parent=parent, number=section["number"],
                      title=section["title"], kind="task", deadline=str(self.end) if self.chance(0.05) else None)
        task["span"] = [start, start]
        self.tasks.append(task)
        return task

    def make_assignments(self, start):
        covered = [start, self.at]
        body = self.agencies[1:]
        assignments = []
        for i, agency in enumerate(self.rng.sample(body, min(len(body), self.rng.randint(2, 7)))):
            written = agency["name"][1:] if i and self.chance(0.5) else agency["name"]
            role = "lead" if i == 0 else "support"
            if not i and self.chance(0.15):
                role = "responsible"
            assignments.append(stated(agency=agency["id"], role=role, as_written=written, span=self.span(len(written), 2), covers=covered,
                                      deadline=f"{self.end}-Q{self.rng.randint(1, 4)}" if self.chance(0.01) else None,
                                      inferred=["role"] if self.chance(0.02) else None))
        return assignments

    def make_table(self, section):
        table = {"id": f"b{len(self.tables) + 1}", "number": f"表{len(self.tables) + 1}", "title": self.rng.choice(SUBJECTS) + "主要指标",
                 "kind": "indicators", "section": section["id"], "span": None}
        self.tables.append(table)
        start, parent = self.at + 1, None
        for row in range(self.rng.randint(4, 12)):
            number = f"{row + 1}"
            if parent is not None and self.chance(0.6):
                self.make_indicator(section, None, table, number, parent)
            else:
                parent = self.make_indicator(section, None, table, number, None) if self.chance(0.3) else None
                if parent is None:
                    self.make_indicator(section, None, table, number, None)
        table["span"] = [start, self.at]
        if self.chance(0.2):
            table["notes"] = [{"mark": "*", "span": self.span(30)}]

    def make_projects(self, section):
        table = {"id": f"b{len(self.tables) + 1}", "number": f"专栏{len(self.tables) + 1}", "title": self.rng.choice(SUBJECTS) + "重点项目",
                 "kind": "projects", "section": section["id"], "span": None}
        self.tables.append(table)
        start = self.at + 1
        for row in range(self.rng.randint(3, 15)):
            name = self.name + self.rng.choice(OBJECTS) + "项目"
            self.projects.append(stated(id=f"j{len(self.projects) + 1}", name=name, number=str(row + 1),
                                        area=self.rng.choice(self.zones) if self.zones else None,
                                        years={"start": self.start, "end": self.end} if self.chance(0.5) else None,
                                        table=table["id"], section=section["id"], span=self.span(len(name))))
        table["span"] = [start, self.at]

    def make_figures(self, section, task, n):
        for _ in range(n):
            self.make_indicator(section, task, None, None, None)

    def make_indicator(self, section, task, table, number, parent):
        rng = self.rng
        name, concept, unit, direction, low, high, places = rng.choice(CONCEPTS)
        name = rng.choice(QUALIFIERS) + name
        if self.chance(0.04):
            name += f"({rng.choice(SYLLABLES)}{rng.choice(SYLLABLES)}片区)"
        base = low + (high - low) * rng.random() * 0.6
        goal = base + (high - low) * rng.random() * 0.4
        if direction == "decrease":
            goal = max(low, base - (high - low) * rng.random() * 0.3)
        review = section["kind"] == "review"
        project = rng.choice(self.projects)["id"] if self.projects and self.chance(0.1) else None
        indicator = stated(
            id=f"i{len(self.indicators) + 1}", name=name, concept=concept, unit=unit,
            direction=direction if self.chance(0.6) else None,
            nature=rng.choice(("binding", "expected", "expected")) if table else None,
            area=rng.choice(self.zones) if self.zones and self.chance(0.1) else None,
            scope="规模以上" if self.chance(0.03) else None,
            table=table["id"] if table else None, number=number,
            group=rng.choice(SUBJECTS) if table and self.chance(0.2) else None,
            parent=parent["id"] if parent else None, nesting=rng.choice(("sum", "of-which")) if parent else None,
            section=section["id"], task=task["id"] if task else None, project=project,
            origin="table" if table else "list" if self.chance(0.03) else "prose",
            inferred=["nature"] if table and self.chance(0.5) else None)
        self.indicators.append(indicator)

        def digits(amount):
            return f"{amount:.{places}f}" if places else str(int(amount))

        values = []
        if review:
            values.append(self.make_value(section, task, table, name, unit, "actual", self.start - 1, digits(base), "%s"))
        else:
            if table or self.chance(0.12):
                values.append(self.make_value(section, task, table, name, unit, "baseline", self.start - 1, digits(base), "%s"))
            if self.chance(0.06):
                comparator, print_as = rng.choice(FALLING if direction == "decrease" else RISING)
                values.append(self.make_value(section, task, table, name, unit, "milestone", self.start + 1, digits((base + goal) / 2),
                                              print_as, comparator))
            comparator, print_as = rng.choice(FALLING if direction == "decrease" else RISING)
            values.append(self.make_value(section, task, table, name, unit, "target", self.end, digits(goal), print_as, comparator,
                                          upper=digits(goal * 1.2 + 1) if not table and self.chance(0.02) else None))
            if self.chance(0.03):
                values.append(self.make_value(section, task, table, name, unit, "target", self.end, digits(goal * 1.1 + 1), "力争%s", "reach"))
        indicator["values"] = values
        return indicator

    def make_value(self, section, task, table, name, unit, role, year, text, print_as, comparator=None, upper=None):
        target = role in ("target", "milestone")
        years = None
        if role == "target" and self.chance(0.03):
            years, year = {"start": self.start, "end": year}, None
        form, change = None, None
        if target:
            form = "annual-growth" if unit == "%" and "增长" in name else "increment" if name.startswith("新增") else "level"
            if form == "annual-growth":
                change = "rise"
            elif unit == "%" and "降低" in name:
                form, change = "percent-change", "fall"
        wording = print_as % (text + unit)
        firmness = "strive" if wording.startswith("力争") else "ensure" if target and self.chance(0.03) else None
        against = None
        if upper is not None:
            comparator, wording = "between", f"{text}—{upper}{unit}"
        elif target and self.chance(0.01):
            against = {"text": "高于全省平均水平", "kind": "area", "area": "r1", "comparator": "more-than"}
        value = stated(role=role, year=year, years=years, deadline=f"{year}-06" if year and self.chance(0.005) else None,
                       value=text, value_max=upper, comparator=comparator, form=form, change=change,
                       base_year=self.start - 1 if change and self.chance(0.2) else None, against=against,
                       each="县(市、区)" if self.chance(0.004) else None, condition="剔除不可比因素" if self.chance(0.004) else None,
                       firmness=firmness, inferred=["year"] if self.chance(0.15) else None,
                       status="provisional" if role == "actual" and self.chance(0.05) else None)
        value["mentions"] = [self.make_mention(section, task, table, wording, text)]
        if target and self.chance(0.08):
            mention = self.make_mention(section, task, None, wording, text)
            if table or self.chance(0.5):
                mention = stated(section=mention["section"], task=mention.get("task"), span=mention["span"], origin="prose", name=name,
                                 wording=wording)
            value["mentions"].append(mention)
        return value

    def make_mention(self, section, task, table, wording, text):
        if table:
            return {"section": section["id"], "span": self.span(len(text), 4)}
        return stated(section=section["id"], task=task["id"] if task else None, span=self.span(len(wording), 25), wording=wording)

    def make(self):
        rng = self.rng
        form, kind = rng.choice(FORMS)
        title = f"{self.name}{rng.choice(SUBJECTS)}{form}({self.start}—{self.end}年)"
        issued = f"{self.start}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        number = f"{self.name[0]}政办发〔{self.start}〕{rng.randint(1, 180)}号" if self.chance(0.7) else None
        index_number = f"{rng.randint(10000000, 99999999)}/{self.start}-{rng.randint(1, 99999):05d}" if self.chance(0.3) else None
        published = f"{self.start}-12-{rng.randint(1, 31):02d}" if self.chance(0.6) else None
        facts = stated(title=self.span(len(title)), kind=self.span(4), document_number=self.span(13) if number else None,
                       index_number=self.span(14) if index_number else None, issuers=self.span(8), issued=self.span(10),
                       published=self.span(10) if published else None, period=self.span(9), area=self.span(3))
        references = [stated(title=rng.choice(self.place)[0] + rng.choice(SUBJECTS) + rng.choice(FORMS)[0],
                             document_number=f"{rng.choice(SYLLABLES)}政发〔{rng.randint(2012, self.start)}〕{rng.randint(1, 99)}号"
                             if self.chance(0.6) else None,
                             relation=rng.choice(("basis", "superior", "cites", "cites")), span=self.span(40))
                      for _ in range(rng.choice((0, 0, 1, 1, 5, 5, 9)))]
        areas = self.make_areas()
        self.agencies = self.make_agencies()
        parts = [("总体要求", "overview"), ("发展目标", "goal"), ("重点任务", "task")]
        if self.chance(0.1):
            parts.append(("重点项目", "project"))
        if self.chance(0.3):
            parts.append(("政策措施", "policy"))
        parts.append(("保障措施", "safeguard"))
        sections = [self.make_section(f"s{i + 1}", NUMERALS[i], part, kind_of_part, 1)
                    for i, (part, kind_of_part) in enumerate(parts)]
        return stated(
            planmodel="1", id=f"{self.place[-1][1]}-{self.start}-{self.end}-{self.index}", title=title, kind=kind, document_number=number,
            index_number=index_number, issuers=["a1"], issued=issued, published=published,
            period={"start": self.start, "end": self.end}, area="r2", language="zh-Hans",
            source=stated(uri=f"https://www.example.cn/zfxxgk/{self.start}/{rng.randint(100000, 999999)}.html" if self.chance(0.5) else None,
                          sha256=f"{rng.getrandbits(256):064x}", text_sha256=f"{rng.getrandbits(256):064x}", characters=self.at),
            spans=facts, references=references or None, areas=areas, agencies=self.agencies, sections=sections,
            tables=self.tables or None, tasks=self.tasks or None, projects=self.projects or None, indicators=self.indicators)


COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
ESCAPED = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
QUOTE = json.encoder.encode_basestring


def pretty(value, margin="\n"):
    """As the library's own writer: two spaces, and a list of texts or numbers on one line."""
    inner = margin + "  "
    if isinstance(value, dict):
        return "{" + ",".join([f'{inner}"{name}": {pretty(item, inner)}' for name, item in value.items()]) + margin + "}"
    if isinstance(value, str):
        return QUOTE(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value[0], dict):
        return "[" + ",".join([inner + pretty(item, inner) for item in value]) + margin + "]"
    return "[" + ", ".join([pretty(item) for item in value]) + "]"


SPELL = {
    "compact": lambda plan: COMPACT(plan) + "\n",
    "escaped": lambda plan: ESCAPED(plan) + "\n",
    "pretty": lambda plan: pretty(plan) + "\n",
}


def make_some(job):
    seed, first, n, styles = job
    places = make_places(seed)
    made = []
    for index in range(first, first + n):
        plan = Document(seed, index, places).make()
        made.append((len(COMPACT(plan).encode()), [SPELL[style](plan).encode() for style in styles]))
    return made


def describe(options, styles):
    with open(__file__, "rb") as own:
        return json.dumps([hashlib.sha256(own.read()).hexdigest(), options.seed, options.bytes, options.plans, sorted(styles)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    size = parser.add_mutually_exclusive_group(required=True)
    size.add_argument("--bytes", type=int, help="as many plans as this takes in the compact spelling")
    size.add_argument("--plans", type=int, help="how many plans")
    parser.add_argument("--style", action="append", choices=STYLES, help="a spelling; all three by default")
    parser.add_argument("--seed", default="2026")
    parser.add_argument("folder")
    options = parser.parse_args()
    styles = options.style or list(STYLES)

    os.makedirs(options.folder, exist_ok=True)
    stamp = os.path.join(options.folder, "stamp")
    description = describe(options, styles)
    try:
        with open(stamp) as file:
            if file.read() == description:
                return
    except FileNotFoundError:
        pass

    # Written beside and renamed, since two programs may be at it at once.
    files = [tempfile.NamedTemporaryFile(dir=options.folder, delete=False) for _ in styles]
    n_plans = n_bytes = 0
    step = 50
    jobs = ((options.seed, first, step, styles) for first in itertools.count(0, step))
    with multiprocessing.Pool(2) as pool:
        done = False
        while not done:
            # Some jobs at a time: a pool takes in all that an endless list has to give.
            for made in pool.map(make_some, itertools.islice(jobs, 1 if n_plans == 0 else 8), chunksize=1):
                for length, texts in made:
                    done = n_plans >= options.plans if options.plans is not None else n_bytes >= options.bytes
                    if done:
                        break
                    n_plans += 1
                    n_bytes += length
                    for file, text in zip(files, texts):
                        file.write(text)
    for style, file in zip(styles, files):
        file.close()
        os.chmod(file.name, 0o644)
        os.replace(file.name, os.path.join(options.folder, STYLES[style]))
    with tempfile.NamedTemporaryFile("w", dir=options.folder, delete=False) as file:
        file.write(description)
    os.replace(file.name, stamp)
    print(f"{n_plans} plans, {n_bytes} bytes compact, in {options.folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
