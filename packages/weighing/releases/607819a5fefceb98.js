// src/norms/clause.ts
/** The first day that is weighed: the day on which the AVG began to apply. */
var firstDay = "2018-05-25";
var usual = {
	inForce: { from: firstDay },
	status: "in_force",
	checkedOn: "2026-11-22"
};
/** A permission: a legal basis, or an exception to a prohibition. */
var permits = (clause) => ({
	...usual,
	...clause,
	effect: "permits"
});
/** A prohibition of the whole exchange or of what its condition describes. */
var forbids = (clause) => ({
	...usual,
	...clause,
	effect: "forbids"
});
/** A ceiling: these categories stay behind. */
var limits = (clause) => ({
	...usual,
	...clause,
	effect: "limits"
});
/** A condition that the exchange carries. */
var requires = (clause) => ({
	...usual,
	...clause,
	effect: "requires"
});
/** Something to know, which decides nothing. */
var notes = (clause) => ({
	...usual,
	...clause,
	effect: "notes"
});
// src/weigh/condition.ts
/** Holds when every part holds; of nothing at all it holds. */
var all = (...parts) => ({ all: parts });
/** Holds when some part holds; of nothing at all it does not. */
var any = (...parts) => ({ any: parts });
/** Holds when the part does not. */
var not = (part) => ({ not: part });
/** Holds when the member has one of these values. */
var is = (pointer, ...values) => ({
	is: pointer,
	values
});
/** Holds when the list has at least one of these values. */
var has = (pointer, ...values) => ({
	has: pointer,
	values
});
/** Holds when the number lies between the two, both included. */
var between = (pointer, from, to) => ({
	between: pointer,
	from,
	to
});
/** A thought that several norms share, with the words by which the norm page names it. */
var concept = (nl, en, when) => ({
	concept: {
		nl,
		en
	},
	when
});
/** The member that a leaf asks after. */
function pointerOf$1(leaf) {
	if ("is" in leaf) return leaf.is;
	return "has" in leaf ? leaf.has : leaf.between;
}
/** Every leaf of a condition, once for each place it stands in. */
function leavesOf(condition) {
	if ("all" in condition) return condition.all.flatMap(leavesOf);
	if ("any" in condition) return condition.any.flatMap(leavesOf);
	if ("not" in condition) return leavesOf(condition.not);
	if ("concept" in condition) return leavesOf(condition.when);
	return [condition];
}
/** What a condition asks of the exchange itself: of its parts that must all hold, those that no item changes. */
function withoutItem(condition) {
	if ("all" in condition) return { all: condition.all.map(withoutItem) };
	if ("concept" in condition) return withoutItem(condition.when);
	return leavesOf(condition).some(isOfItem) ? all() : condition;
}
/** Whether a leaf asks after a member of the item that is weighed. */
var isOfItem = (leaf) => pointerOf$1(leaf).startsWith("/data/*");
// src/norms/concepts.ts
/** Thoughts that several laws share. Who the parties are: */
var bigRoles = [
	"physician",
	"nurse",
	"midwife",
	"psychiatrist",
	"health_psychologist",
	"psychotherapist",
	"other_big_professional"
];
var municipalRoles = [
	"municipal_youth_officer",
	"municipal_wmo_officer",
	"municipal_participation_officer",
	"municipal_debt_counsellor",
	"school_attendance_officer",
	"civil_servant"
];
var youthRoles = [
	"youth_care_worker",
	"family_guardian",
	"guardian",
	"youth_probation_officer"
];
var isMunicipal = (side) => concept(side === "sharer" ? "je werkt voor de gemeente" : "de ontvanger werkt voor de gemeente", side === "sharer" ? "you work for the municipality" : "the recipient works for the municipality", is(`/${side}/role`, ...municipalRoles));
/** Public bodies: they act on a task in law and cannot widen it by asking for consent (AVG 6(1), 7). */
var isPublicBody = (side) => concept(side === "sharer" ? "je organisatie is een overheid" : "de ontvanger is een overheid", side === "sharer" ? "your organisation is a public body" : "the recipient is a public body", any(is(`/${side}/role`, ...municipalRoles), is(`/${side}/role`, "police_officer", "child_protection_board_officer", "veilig_thuis_worker", "probation_officer")));
var isMedical = (side) => concept(side === "sharer" ? "je werkt als zorgverlener" : "de ontvanger werkt als zorgverlener", side === "sharer" ? "you work as a health care provider" : "the recipient is a care provider", any(is(`/${side}/role`, ...bigRoles), has(`/${side}/registrations`, "BIG"), all(is(`/${side}/setting`, "health_care"), is(`/${side}/role`, "health_care_worker", "psychologist", "educationalist", "support_staff", "manager", "other_professional"))));
var isYouthHelp = (side) => concept(side === "sharer" ? "je werkt in de jeugdhulp" : "de ontvanger werkt in de jeugdhulp", side === "sharer" ? "you work in youth care" : "the recipient works in youth care", any(is(`/${side}/role`, ...youthRoles), all(is(`/${side}/setting`, "youth_care"), is(`/${side}/role`, "psychologist", "educationalist", "social_worker", "support_staff", "manager", "other_professional"))));
var isWmoProvider = (side) => concept(side === "sharer" ? "je werkt bij een Wmo-aanbieder" : "de ontvanger is een Wmo-aanbieder", side === "sharer" ? "you work for a Wmo provider" : "the recipient is a Wmo provider", any(is(`/${side}/role`, "wmo_provider_worker"), all(is(`/${side}/setting`, "wmo_provider"), is(`/${side}/role`, "social_worker", "health_care_worker", "psychologist", "educationalist", "support_staff", "manager", "other_professional"))));
/** Whoever gives help and is bound to secrecy by law or code; two such parties may use AVG 9(2)(h). */
var isHelper = (side) => concept(side === "sharer" ? "je bent hulpverlener" : "de ontvanger is hulpverlener", side === "sharer" ? "you are a helping professional" : "the recipient is a helping professional", any(isMedical(side), isYouthHelp(side), isWmoProvider(side), is(`/${side}/role`, "social_worker", "school_social_worker", "psychologist", "educationalist", "health_care_worker")));
/** What the exchange is: */
var goesToSomebody = concept("de gegevens gaan naar een ander", "the data go to somebody else", is("/action", "share", "request", "discuss"));
/** Kinds of data: */
var healthData = [
	"health",
	"diagnosis",
	"treatment_course"
];
var beliefData = [
	"religion",
	"ethnicity",
	"political_opinion",
	"sexual_orientation"
];
/** What can be looked up: it is so or it is not, and holds nobody's opinion. */
var plainData = [
	"name_contact",
	"bsn",
	"zvw_support",
	"involvement",
	"declaration_product_group",
	"declaration_product_code",
	"delivery_facts",
	"school_attendance",
	"school_transfer_report",
	"agreed_actions",
	"statistics"
];
var wholeFiles = [
	"client_file",
	"youth_care_file",
	"school_file"
];
var isHealthData = concept("het gaat om de gezondheid", "it is about health", is("/data/*/category", ...healthData));
var isSpecialData = concept("het zijn bijzondere persoonsgegevens", "these are special categories of data", is("/data/*/category", ...healthData, ...beliefData));
var isCriminalData = concept("het zijn gegevens over strafbare feiten", "these are data on criminal offences", is("/data/*/category", "criminal_record", "police_data"));
/** Age and who speaks for the client (table 1.6 of the fact tables: the strictest common reading). */
var under12 = between("/client/age", 0, 11);
var from12to15 = between("/client/age", 12, 15);
var under16 = between("/client/age", 0, 15);
var from16 = between("/client/age", 16, 130);
var from18 = between("/client/age", 18, 130);
var byClient$1 = has("/consent/by", "client");
/** All who have authority have spoken: both parents, the guardian, or the one parent there is. */
var byAuthority = concept("iedereen met gezag heeft ja gezegd", "everybody with parental authority agreed", any(has("/consent/by", "parents_with_authority", "guardian"), all(has("/consent/by", "one_parent_with_authority"), is("/client/representative", "one_parent_with_authority"))));
var byOneOfTwoParents = concept("maar één van de twee ouders met gezag heeft ja gezegd", "only one of the two parents with authority agreed", all(has("/consent/by", "one_parent_with_authority"), not(has("/consent/by", "parents_with_authority", "guardian")), is("/client/representative", "parents_with_authority")));
/** A mentor speaks on care and support, not on money (BW 1:453). */
var byMentor = all(not(is("/data/*/category", "finances")), has("/consent/by", "mentor"));
/** Outside care law family has no say of its own. */
var byLegalRepresentative = any(has("/consent/by", "curator", "authorised_person"), byMentor);
/** The ladder of care law: curator, mentor, somebody authorised in writing, close family. */
var byCareRepresentative = any(byLegalRepresentative, has("/consent/by", "family"));
var isCare = any(isMedical("sharer"), isYouthHelp("sharer"));
var spokenBySomebodyForAdult = any(all(isCare, byCareRepresentative), all(not(isCare), byLegalRepresentative));
var capable = is("/client/capacity", "capable");
/** Whether those who must agree did, by age and capacity. */
var byTheRightPeople = concept("de juiste mensen hebben ja gezegd", "the right people agreed", any(all(under12, byAuthority), all(from12to15, capable, byClient$1, byAuthority), all(from12to15, not(capable), byAuthority), all(between("/client/age", 16, 17), capable, byClient$1), all(between("/client/age", 16, 17), is("/client/capacity", "incapable"), byAuthority), all(between("/client/age", 16, 17), is("/client/capacity", "doubtful"), byClient$1, byAuthority), all(from18, capable, byClient$1), all(from18, is("/client/capacity", "incapable"), spokenBySomebodyForAdult), all(from18, is("/client/capacity", "doubtful"), byClient$1, spokenBySomebodyForAdult)));
/** Consent: */
var given = is("/consent/status", "given");
var refused$1 = is("/consent/status", "refused", "withdrawn");
var wellGiven = concept("de toestemming is vrij, met uitleg, en voor precies dit", "the consent is free, informed and for exactly this", all(given, is("/consent/free", true), is("/consent/informed", true), is("/consent/specific", true)));
/** Somebody whose word counts objects: a child of 12 to 15, who decides alone, one with authority, a representative. */
var somebodyObjects = concept("iemand van wie het woord telt, is tegen", "somebody whose word counts objects", any(all(from12to15, has("/consent/refusedBy", "client")), all(from16, capable, has("/consent/refusedBy", "client")), all(any(under16, all(between("/client/age", 16, 17), not(capable))), has("/consent/refusedBy", "parents_with_authority", "one_parent_with_authority", "guardian")), all(is("/client/capacity", "incapable", "doubtful"), has("/consent/refusedBy", "curator", "mentor", "authorised_person"))));
var validConsent = concept("er is geldige toestemming", "there is valid consent", all(wellGiven, byTheRightPeople, not(somebodyObjects)));
/**
* Where consent can be a basis at all: not for a public body that shares, and not for a care
* provider towards officials of the municipality (fact row B1-GZ-GEM-01).
*/
var consentIsUsable = concept("toestemming kan hier een grondslag zijn", "consent can be a basis here", all(not(isPublicBody("sharer")), not(all(goesToSomebody, isMedical("sharer"), isMunicipal("recipient")))));
/** Danger: */
var acute = is("/danger/level", "acute");
var seriousDanger = concept("er dreigt ernstig gevaar", "serious danger threatens", is("/danger/level", "threatening", "acute"));
var cannotConsent = concept("de cliënt kan niet zelf beslissen of is niet te bereiken", "the client cannot decide or cannot be reached", any(is("/consent/status", "cannot_be_asked"), is("/client/capacity", "incapable")));
// src/norms/sources.ts
/** Dutch laws and decrees by their short names, with the version that was read last. */
var laws = {
	UAVG: {
		title: "Uitvoeringswet AVG",
		bwb: "BWBR0040940",
		version: "2026-09-01"
	},
	Jeugdwet: {
		title: "Jeugdwet",
		bwb: "BWBR0034925",
		version: "2026-01-01"
	},
	Wmo: {
		title: "Wmo 2015",
		bwb: "BWBR0035362",
		version: "2026-07-01"
	},
	BW1: {
		title: "Burgerlijk Wetboek Boek 1",
		bwb: "BWBR0002656",
		version: "2026-01-01"
	},
	BW7: {
		title: "Burgerlijk Wetboek Boek 7 (WGBO)",
		bwb: "BWBR0005290",
		version: "2026-01-01"
	},
	BIG: {
		title: "Wet BIG",
		bwb: "BWBR0006251",
		version: "2026-01-01"
	},
	Sr: {
		title: "Wetboek van Strafrecht",
		bwb: "BWBR0001854",
		version: "2026-01-01"
	},
	Sv: {
		title: "Wetboek van Strafvordering",
		bwb: "BWBR0001903",
		version: "2026-01-01"
	},
	Rv: {
		title: "Wetboek van Burgerlijke Rechtsvordering",
		bwb: "BWBR0001827",
		version: "2026-01-01"
	},
	Awb: {
		title: "Algemene wet bestuursrecht",
		bwb: "BWBR0005537",
		version: "2026-01-01"
	},
	Ambtenarenwet: {
		title: "Ambtenarenwet 2017",
		bwb: "BWBR0001947",
		version: "2020-01-01"
	},
	Participatiewet: {
		title: "Participatiewet",
		bwb: "BWBR0015703",
		version: "2026-01-01"
	},
	Schuldhulp: {
		title: "Wet gemeentelijke schuldhulpverlening",
		bwb: "BWBR0031331",
		version: "2022-01-01"
	},
	Leerplichtwet: {
		title: "Leerplichtwet 1969",
		bwb: "BWBR0002628",
		version: "2026-01-01"
	},
	WPO: {
		title: "Wet op het primair onderwijs",
		bwb: "BWBR0003420",
		version: "2026-01-01"
	},
	WVO: {
		title: "Wet voortgezet onderwijs 2020",
		bwb: "BWBR0044212",
		version: "2026-01-01"
	},
	Politiegegevens: {
		title: "Wet politiegegevens",
		bwb: "BWBR0022463",
		version: "2025-07-01"
	},
	BesluitPolitiegegevens: {
		title: "Besluit politiegegevens",
		bwb: "BWBR0023086",
		version: "2019-01-01"
	},
	Wjsg: {
		title: "Wet justitiële en strafvorderlijke gegevens",
		bwb: "BWBR0014194",
		version: "2026-01-01"
	},
	Wvggz: {
		title: "Wet verplichte ggz",
		bwb: "BWBR0040635",
		version: "2026-01-01"
	},
	PubliekeGezondheid: {
		title: "Wet publieke gezondheid",
		bwb: "BWBR0024705",
		version: "2026-01-01"
	},
	Meldcode: {
		title: "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
		bwb: "BWBR0033723",
		version: "2020-10-01"
	},
	WGS: {
		title: "Wet gegevensverwerking door samenwerkingsverbanden",
		bwb: "BWBR0049962",
		version: "2025-07-05"
	},
	Wabb: {
		title: "Wet algemene bepalingen BSN",
		bwb: "BWBR0022428",
		version: "2026-01-01"
	}
};
/** A clause of a Dutch law, with its Juriconnect link to the version that was read. */
function law(name, article, paragraph) {
	const { title, bwb, version } = laws[name];
	const place = `artikel=${article}${paragraph ? `&lid=${paragraph}` : ""}`;
	return {
		kind: "law",
		ref: `${title}, artikel ${article}${paragraph ? `, lid ${paragraph}` : ""}`,
		url: `https://wetten.overheid.nl/jci1.3:c:${bwb}&${place}&z=${version}&g=${version}`
	};
}
/** An article of the AVG (GDPR). */
var avg = (article) => ({
	kind: "law",
	ref: `AVG, artikel ${article}`,
	url: `https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_${article.split("(")[0]}`
});
var guide = (title) => (place) => ({
	kind: "seed",
	ref: `${title}, ${place}`
});
/** The guides, by their own names. */
var zutphen = guide("Zutphense handleiding");
var kiezenEnDelen = guide("Kiezen & Delen");
var vijfStappen = guide("Vijf stappen");
var niveaus = guide("Niveaus van informatie uitwisselen");
var kader = guide("Het Kader Hollands Midden");
/** A guideline of a professional body. */
var guideline = (ref) => ({
	kind: "guideline",
	ref
});
/** A judgment. */
var judgment = (ref) => ({
	kind: "case_law",
	ref
});
// src/norms/ambtenaren/acts.ts
/** The acts that a municipality carries out and between which data do not pass freely. */
var acts = [
	"youth",
	"wmo",
	"participation",
	"debt"
];
var officers = {
	youth: "municipal_youth_officer",
	wmo: "municipal_wmo_officer",
	participation: "municipal_participation_officer",
	debt: "municipal_debt_counsellor"
};
var names = {
	youth: {
		nl: "de Jeugdwet",
		en: "the Youth Act"
	},
	wmo: {
		nl: "de Wmo",
		en: "the Wmo"
	},
	participation: {
		nl: "de Participatiewet",
		en: "the Participation Act"
	},
	debt: {
		nl: "de schuldhulpverlening",
		en: "municipal debt help"
	}
};
var role = (side) => `/${side}/role`;
var isCivilServant = (side, domain) => all(is(role(side), "civil_servant"), is(`/${side}/domain`, domain));
/** Whether a party carries out this act for the municipality. */
var carriesOut = (side, act) => concept(side === "sharer" ? `je voert ${names[act].nl} uit voor de gemeente` : `de ontvanger voert ${names[act].nl} uit voor de gemeente`, side === "sharer" ? `you carry out ${names[act].en} for the municipality` : `the recipient carries out ${names[act].en} for the municipality`, any(is(role(side), officers[act]), isCivilServant(side, act)));
/** Whether a party carries out one of these acts for the municipality. */
var carriesOutSome = (side, ...some) => any(...some.map((act) => carriesOut(side, act)));
var otherFields = [
	"health",
	"education",
	"safety",
	"housing",
	"welfare"
];
var sameAct = concept("jullie voeren voor de gemeente dezelfde wet uit", "you both carry out the same act for the municipality", any(...acts.map((act) => all(carriesOut("sharer", act), carriesOut("recipient", act))), ...otherFields.map((field) => all(isCivilServant("sharer", field), isCivilServant("recipient", field))), all(is("/sharer/role", "school_attendance_officer"), is("/recipient/role", "school_attendance_officer"))));
var official$1 = (side) => is(role(side), ...Object.values(officers), "civil_servant");
var anotherAct = concept("jullie werken allebei voor de gemeente, maar voor een andere wet", "you both work for the municipality, but under another act", all(official$1("sharer"), official$1("recipient"), not(sameAct)));
// src/norms/ambtenaren/norms.ts
var youthToOtherAct = all(goesToSomebody, carriesOut("sharer", "youth"), carriesOutSome("recipient", "participation", "debt"));
var apart$1 = guideline("Autoriteit Persoonsgegevens: sociaal domein");
/** Officials among themselves: the same act may, another act may not (fact table 2.5). */
var officialNorms = [
	permits({
		id: "awb/2:5/zelfde-wet",
		rows: [
			"B1-AMB-02",
			"FG-11",
			"2.2"
		],
		sources: [
			law("Awb", "2:5"),
			avg("6(1)(e)"),
			zutphen("overzicht wat mag met wie gedeeld worden")
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy", "participation_secrecy"],
		when: all(goesToSomebody, sameAct),
		text: {
			nl: "Jullie doen hetzelfde werk voor dezelfde wet. Wat je collega daarvoor nodig heeft, mag je geven.",
			en: "You do the same work under the same act. You may give what your colleague needs for it."
		},
		more: {
			nl: "De Zutphense handleiding spreekt van hetzelfde aandachtsveld. In de wet staat dat niet: het gaat om dezelfde wet en dezelfde taak.",
			en: "The Zutphense handleiding speaks of the same field of attention. The law does not: it must be the same act and task."
		}
	}),
	permits({
		id: "uavg/30-1-a",
		rows: ["2.6", "E-08"],
		sources: [law("UAVG", "30", "1"), avg("9(2)(b)")],
		step: "special_data",
		basis: "public_task",
		ground: "task",
		lifts: [
			"special_data",
			"official_secrecy",
			"participation_secrecy"
		],
		when: all(goesToSomebody, isHealthData, any(all(carriesOut("sharer", "wmo"), carriesOut("recipient", "wmo")), all(carriesOut("sharer", "participation"), carriesOut("recipient", "participation")))),
		text: {
			nl: "Hangt een voorziening of uitkering af van gezondheid? Dan mag de gemeente daar het nodige van weten.",
			en: "Does support or a benefit depend on health? Then the municipality may know what that takes."
		},
		more: {
			nl: "Dit geldt binnen de ene wet waarvoor het nodig is. Het maakt toestemming niet nodig, maar geeft ook geen vrijbrief voor een heel dossier.",
			en: "This holds within the one act that needs it. It makes consent unnecessary, but is no licence for a whole file."
		}
	}),
	forbids({
		id: "avg/5-1-b/andere-wet",
		rows: [
			"2.5",
			"FG-09",
			"FG-11",
			"B1-AMB-02",
			"10.6-6"
		],
		sources: [
			avg("5(1)(b)"),
			avg("6(4)"),
			apart$1,
			zutphen("grondslagen")
		],
		step: "purpose",
		barrier: "other_domain",
		when: all(goesToSomebody, anotherAct),
		wayBack: ["reassess_purpose"],
		alternatives: [
			"ask_consent_first",
			"let_client_tell",
			"involve_client"
		],
		text: {
			nl: "Je collega voert een andere wet uit. Eén gemeente is nog geen reden om gegevens door te geven.",
			en: "Your colleague carries out another act. Being one municipality is no reason to pass data on."
		}
	}),
	permits({
		id: "jeugdwet/7.4.0/andere-wet",
		rows: ["FG-09", "2.5"],
		sources: [law("Jeugdwet", "7.4.0"), apart$1],
		step: "purpose",
		basis: "public_task",
		ground: "consent",
		judgement: true,
		needs: ["only_with_dpo_advice"],
		lifts: [
			"official_secrecy",
			"other_domain",
			"other_purpose"
		],
		when: all(youthToOtherAct, validConsent),
		alternatives: ["let_client_tell"],
		text: {
			nl: "Je cliënt zei ja. Of dat genoeg is om jeugdgegevens voor een andere wet te gebruiken, staat niet vast.",
			en: "Your client agreed. Whether that suffices to use youth data for another act is not settled."
		}
	}),
	permits({
		id: "jeugdwet/7.4.0/andere-wet/nog-vragen",
		rows: ["FG-09"],
		sources: [law("Jeugdwet", "7.4.0"), apart$1],
		step: "purpose",
		basis: "public_task",
		ground: "consent",
		judgement: true,
		needs: ["obtain_consent", "only_with_dpo_advice"],
		lifts: [
			"official_secrecy",
			"other_domain",
			"other_purpose"
		],
		when: all(youthToOtherAct, is("/consent/status", "not_asked", "not_objected")),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Vraag het eerst je cliënt. En leg dan nog voor of jeugdgegevens hiervoor gebruikt mogen worden.",
			en: "Ask your client first. Then still have it checked whether youth data may be used for this."
		}
	}),
	forbids({
		id: "jeugdwet/7.4.0/fraude",
		rows: ["2.5", "B1-JEU-GEM-03"],
		sources: [
			law("Jeugdwet", "7.4.0"),
			zutphen("vuistregels"),
			avg("5(1)(b)")
		],
		step: "purpose",
		when: all(goesToSomebody, is("/exchange", "accountability"), any(carriesOut("sharer", "youth"), isYouthHelp("sharer")), carriesOut("recipient", "participation")),
		text: {
			nl: "Wat je voor jeugdhulp weet, is er niet om een uitkering mee te controleren.",
			en: "What you know for youth care is not there to check a benefit with."
		}
	}),
	notes({
		id: "zutphen/aandachtsveld",
		rows: ["FG-11", "B1-AMB-02"],
		sources: [zutphen("overzicht wat mag met wie gedeeld worden"), avg("5(1)(b)")],
		step: "purpose",
		when: all(anotherAct, is("/recipient/relation", "same_field_colleague")),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Hetzelfde aandachtsveld is geen begrip uit de wet. Twijfel je? Vraag je functionaris gegevensbescherming.",
			en: "The same field of attention is no term of law. In doubt? Ask your data protection officer."
		}
	}),
	notes({
		id: "avg/7-4/gemeente",
		rows: [
			"2.4",
			"E-08",
			"FG-25"
		],
		sources: [
			avg("7(4)"),
			apart$1,
			zutphen("grondslagen")
		],
		step: "consent",
		when: all(goesToSomebody, carriesOutSome("sharer", "youth", "wmo", "participation", "debt"), is("/consent/status", "given", "not_asked")),
		text: {
			nl: "Je cliënt heeft de gemeente nodig en voelt zich soms niet vrij. Laat zien dat nee zeggen niets kost.",
			en: "Your client needs the municipality and may not feel free. Show that saying no costs nothing."
		},
		more: {
			nl: "Voor een gemeente is de taak de grondslag. Toestemming is hoogstens een extra eis van een wet, zoals de Wmo of de Participatiewet.",
			en: "For a municipality its task is the basis. Consent is at most an extra demand of an act, such as the Wmo or the Participation Act."
		}
	})
];
// src/norms/avg/duties.ts
var identifiable = is("/data/*/identifiable", true);
var acceptedGround = is("/informing/reasonNotBefore", "prevent_crime", "protect_person", "rights_of_others", "unreachable_and_urgent");
var notBefore = is("/informing/when", "after", "not");
var toSomebodyElse = all(goesToSomebody, not(is("/recipient/role", "client")), not(is("/sharer/role", "police_officer")));
/** What every exchange carries: recording, informing, keeping facts and opinions apart. */
var dutyNorms = [
	permits({
		id: "avg/overweging-26",
		rows: [
			"X0",
			"N1",
			"OUT-ANON",
			"SF-OUT-ANON"
		],
		sources: [avg("4(1)"), niveaus("niveau 1")],
		step: "legal_basis",
		basis: "anonymous_no_basis_needed",
		ground: "task",
		when: is("/data/*/identifiable", false),
		text: {
			nl: "Niemand kan zien om wie het gaat. Dan is er geen grondslag nodig.",
			en: "Nobody can tell who it is about. Then no legal basis is needed."
		},
		more: {
			nl: "Let op zeldzame feiten en kleine dorpen: ook zonder naam kan iemand te herkennen zijn.",
			en: "Mind rare facts and small villages: somebody may be recognised without a name."
		}
	}),
	requires({
		id: "avg/5-2",
		rows: [
			"W2-REC",
			"REC-0",
			"always",
			"6.9"
		],
		sources: [
			avg("5(2)"),
			zutphen("afweging 2"),
			niveaus("altijd")
		],
		step: "data",
		condition: "record_in_file",
		when: identifiable,
		text: {
			nl: "Leg je afweging vast in het dossier, ook als je niet deelt.",
			en: "Record your weighing in the file, also when you do not share."
		}
	}),
	requires({
		id: "zutphen/zonder-toestemming",
		rows: [
			"REC-A",
			"W4a-V1",
			"W4a-V2",
			"W4a-V3",
			"W4a-V4",
			"W4a-V5",
			"GZ-12"
		],
		sources: [zutphen("afweging 4a"), avg("5(2)")],
		step: "consent",
		condition: "record_reasons_for_sharing_without_consent",
		when: all(toSomebodyElse, is("/consent/status", "refused", "withdrawn", "will_not_be_asked", "cannot_be_asked")),
		text: {
			nl: "Je deelt zonder toestemming. Schrijf op waarom, en hoe je tot die keuze kwam.",
			en: "You share without consent. Write down why, and how you came to that choice."
		},
		records: [
			{
				id: "refusal/interest",
				text: {
					nl: "Welk zwaar belang dien je, en met wie heb je dat besproken?",
					en: "Which weighty interest do you serve, and with whom did you discuss it?"
				}
			},
			{
				id: "refusal/without_sharing",
				text: {
					nl: "Waarom lukt het niet zonder te delen?",
					en: "Why can it not be done without sharing?"
				}
			},
			{
				id: "refusal/talk",
				text: {
					nl: "Wat deed je om toch toestemming te krijgen? Is een gesprek nog veilig?",
					en: "What did you do to get consent after all? Is a conversation still safe?"
				}
			},
			{
				id: "refusal/safety",
				text: {
					nl: "Hoe woog je de veiligheid van je cliënt en de mensen eromheen?",
					en: "How did you weigh the safety of your client and those around?"
				}
			},
			{
				id: "refusal/who_what_why",
				text: {
					nl: "Met wie deel je, wat deel je, en wat wil je ermee bereiken?",
					en: "With whom do you share, what, and what do you want to reach by it?"
				}
			}
		]
	}),
	forbids({
		id: "zutphen/goede-argumenten",
		rows: [
			"W4a-2",
			"W4a-0b",
			"E-18"
		],
		sources: [zutphen("afweging 4a"), avg("21")],
		step: "consent",
		barrier: "good_arguments",
		when: all(is("/consent/goodArgumentsAgainst", true), refused$1),
		alternatives: [
			"involve_client",
			"limit_data",
			"let_client_tell"
		],
		text: {
			nl: "Je cliënt wil dit niet, en heeft daar goede redenen voor. Zoek een andere vorm.",
			en: "Your client does not want this, for good reasons. Look for another form."
		}
	}),
	requires({
		id: "avg/13",
		rows: [
			"always",
			"INF-0",
			"W4a-4",
			"SF-8"
		],
		sources: [
			avg("13 en 14"),
			niveaus("altijd"),
			kiezenEnDelen("stap 5")
		],
		step: "informing",
		condition: "inform_client_before",
		when: all(toSomebodyElse, is("/informing/when", "before")),
		text: {
			nl: "Vertel je cliënt vooraf wat je deelt, met wie en waarom.",
			en: "Tell your client beforehand what you share, with whom and why."
		}
	}),
	requires({
		id: "uavg/41",
		rows: [
			"W4b-1",
			"W4b-2",
			"W4b-3",
			"SF-8b",
			"FG-18",
			"W4b-q1",
			"W4b-q2",
			"W4b-q3",
			"W4b-q4",
			"W4b-q5",
			"W4b-1b"
		],
		sources: [law("UAVG", "41"), zutphen("afweging 4b")],
		step: "informing",
		condition: "inform_client_after",
		when: all(toSomebodyElse, notBefore, acceptedGround),
		text: {
			nl: "Je mag het je cliënt later vertellen. Spreek af wie dat doet en op welke dag.",
			en: "You may tell your client later. Agree who does so and on which day."
		},
		more: {
			nl: "Duurt dit langer dan enkele weken? Kijk dan opnieuw, samen met je privacyfunctionaris.",
			en: "Does this take longer than a few weeks? Then look again, with your privacy officer."
		},
		records: [
			{
				id: "not_informing/interest",
				text: {
					nl: "Welk zwaar belang maakt dat je deelt zonder het vooraf te zeggen?",
					en: "Which weighty interest makes you share without saying so beforehand?"
				}
			},
			{
				id: "not_informing/only_way",
				text: {
					nl: "Waarom kan het niet op een andere manier?",
					en: "Why is there no other way?"
				}
			},
			{
				id: "not_informing/effort",
				text: {
					nl: "Wat deed je om het eens te worden? Of: waarom was proberen gevaarlijk?",
					en: "What did you do to come to an agreement? Or: why was trying dangerous?"
				}
			},
			{
				id: "not_informing/help_at_risk",
				text: {
					nl: "Komt de hulp aan je cliënt in gevaar, en hoe vang je dat op?",
					en: "Is the help to your client at risk, and how do you deal with that?"
				}
			},
			{
				id: "not_informing/harm",
				text: {
					nl: "Wie loopt gevaar of schade op, en hoe voorkomt delen dat?",
					en: "Who is in danger or may be harmed, and how does sharing prevent it?"
				}
			}
		]
	}),
	requires({
		id: "avg/13/geen-reden",
		rows: ["W4b-1", "SF-8b"],
		sources: [
			avg("13 en 14"),
			law("UAVG", "41"),
			zutphen("afweging 4b")
		],
		step: "informing",
		condition: "inform_client_before",
		weight: "accompanies",
		when: all(toSomebodyElse, notBefore, not(acceptedGround)),
		text: {
			nl: "Er is geen geldige reden om te wachten. Vertel het je cliënt vooraf.",
			en: "There is no valid reason to wait. Tell your client beforehand."
		}
	}),
	requires({
		id: "kader/feiten-en-meningen",
		rows: ["W3-Q2", "CV-14"],
		sources: [kader("scheid feiten en meningen"), avg("5(1)(d)")],
		step: "data",
		condition: "separate_facts_from_opinions",
		when: all(not(is("/data/*/category", ...plainData)), is("/data/*/nature", "opinion", "suspicion")),
		text: {
			nl: "Er zit een mening of vermoeden bij. Zeg erbij wat feit is en wat niet.",
			en: "There is an opinion or suspicion in it. Say what is fact and what is not."
		}
	}),
	requires({
		id: "avg/iemand-anders",
		rows: ["FG-13"],
		sources: [avg("14"), guideline("KNMG-richtlijn Omgaan met medische gegevens")],
		step: "data",
		condition: "limit_to_involved_parties",
		when: all(goesToSomebody, is("/data/*/about", "family_member", "third_party"), not(is("/recipient/role", "veilig_thuis_worker")), not(is("/sharer/role", "veilig_thuis_worker")), not(any(all(is("/recipient/role", "family_guardian"), is("/data/*/about", "family_member"), is("/legalDuty", "supervision_order_request")), all(is("/recipient/setting", "justice"), is("/recipient/role", "civil_servant", "other_professional"), is("/legalDuty", "court_order")), all(is("/sharer/role", "physician"), is("/legalDuty", "infectious_disease_report"))))),
		text: {
			nl: "Dit gaat over iemand anders dan je cliënt. Weeg het eerst ook voor die persoon af.",
			en: "This is about somebody other than your client. First weigh it for that person too."
		}
	}),
	requires({
		id: "avg/5-1-f/wie-is-het",
		rows: [
			"GZ-4",
			"M-VOOGD",
			"GZ-5",
			"GZ-8"
		],
		sources: [avg("5(1)(f)"), law("BW1", "244")],
		step: "age",
		condition: "verify_authority",
		when: all(goesToSomebody, not(is("/recipient/roleVerified", true))),
		text: {
			nl: "Controleer eerst of de ontvanger echt deze rol of dit gezag heeft.",
			en: "First check that the recipient really has this role or authority."
		}
	})
];
// src/norms/avg/necessity.ts
var otherWay = any(is("/necessity/lessIntrusiveWay", true), is("/necessity/anonymousSuffices", true));
/** Somebody who hears about their own or their child's life needs no task for it. */
var hasATask = not(is("/recipient/role", "client", "parent", "guardian"));
/** AVG art. 5(1)(c): as little as possible, in the order of afweging 3. */
var necessityNorms = [
	forbids({
		id: "avg/5-1-c/lichter",
		rows: [
			"W3-Q1",
			"OUT-MINDER-INGRIJPEND",
			"E-15"
		],
		sources: [
			avg("5(1)(c)"),
			zutphen("afweging 3"),
			kiezenEnDelen("stap 4")
		],
		step: "necessity",
		when: is("/necessity/lessIntrusiveWay", true),
		alternatives: [
			"involve_client",
			"share_involvement_only",
			"limit_data",
			"consult_anonymously"
		],
		text: {
			nl: "Er is een lichtere manier die ook werkt. Kies die.",
			en: "There is a less intrusive way that works as well. Choose that one."
		}
	}),
	forbids({
		id: "avg/5-1-c/zonder-naam",
		rows: [
			"SF-1",
			"X0",
			"OUT-ANON",
			"N1"
		],
		sources: [
			avg("5(1)(c)"),
			niveaus("niveau 1"),
			zutphen("afweging 1")
		],
		step: "necessity",
		when: is("/necessity/anonymousSuffices", true),
		alternatives: ["consult_anonymously"],
		text: {
			nl: "Je kunt deze vraag stellen zonder te zeggen om wie het gaat. Doe het dan zo.",
			en: "You can ask this without saying who it is about. Then do it that way."
		}
	}),
	forbids({
		id: "niveaus/client-vertelt-zelf",
		rows: [
			"N2a",
			"N2b",
			"D-ZELF"
		],
		sources: [niveaus("niveau 2"), avg("5(1)(c)")],
		step: "necessity",
		when: all(otherWay, is("/necessity/clientCanTell", true)),
		wayBack: ["let_client_tell"],
		alternatives: ["let_client_tell"],
		text: {
			nl: "Je cliënt kan dit zelf vertellen. Geef dan niets over; help met de boodschap.",
			en: "Your client can tell this in person. Then pass nothing on; help with the message."
		}
	}),
	requires({
		id: "niveaus/client-eerst",
		rows: ["N2a", "N3"],
		sources: [niveaus("niveau 2 en 3")],
		step: "necessity",
		condition: "let_client_tell",
		when: all(is("/necessity/clientCanTell", true), goesToSomebody),
		alternatives: ["let_client_tell"],
		text: {
			nl: "Een deel kan je cliënt zelf vertellen. Laat dat deel aan je cliënt.",
			en: "Your client can tell part of it. Leave that part to your client."
		}
	}),
	forbids({
		id: "avg/5-1-c/werkt-niet",
		rows: ["W3-Q1b"],
		sources: [avg("5(1)(c)"), zutphen("begrippenlijst")],
		step: "necessity",
		when: is("/necessity/effective", false),
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "Delen brengt het doel niet dichterbij. Dan is er geen reden om te delen.",
			en: "Sharing does not bring the goal any closer. Then there is no reason to share."
		}
	}),
	forbids({
		id: "avg/5-1-c/te-zwaar",
		rows: ["W3-Q2"],
		sources: [
			avg("5(1)(c)"),
			zutphen("afweging 3"),
			kiezenEnDelen("stap 3")
		],
		step: "necessity",
		when: is("/necessity/proportionate", false),
		wayBack: ["limit_to_need_to_have"],
		alternatives: ["limit_data", "share_involvement_only"],
		text: {
			nl: "Dit is te veel voor wat je wilt bereiken. Maak het kleiner en weeg opnieuw.",
			en: "This is too much for what you want to reach. Make it smaller and weigh again."
		}
	}),
	limits({
		id: "avg/5-1-c/niet-nodig",
		rows: ["W3-Q2", "WR-2"],
		sources: [
			avg("5(1)(c)"),
			zutphen("afweging 3"),
			kader("werkproces")
		],
		step: "necessity",
		when: is("/data/*/need", "nice_to_have"),
		alternatives: ["limit_data"],
		text: {
			nl: "Handig om te weten is niet genoeg. Wat niet nodig is, blijft bij jou.",
			en: "Nice to know is not enough. What is not needed stays with you."
		}
	}),
	forbids({
		id: "zutphen/alleen-betrokkenen",
		rows: ["W3-Q3"],
		sources: [
			zutphen("afweging 3"),
			avg("5(1)(f)"),
			niveaus("niveau 4")
		],
		step: "necessity",
		barrier: "not_involved",
		when: all(goesToSomebody, hasATask, is("/recipient/involved", false)),
		wayBack: ["limit_to_involved_parties"],
		alternatives: ["invite_party_for_part_of_meeting", "consult_anonymously"],
		text: {
			nl: "De ontvanger heeft geen rol bij deze cliënt. Delen zou een datalek zijn.",
			en: "The recipient has no role with this client. Sharing would be a data breach."
		}
	}),
	forbids({
		id: "avg/5-1-c/taak-van-ontvanger",
		rows: ["SF-2", "WR-2"],
		sources: [avg("5(1)(c)"), zutphen("opmerking 2")],
		step: "necessity",
		when: all(goesToSomebody, hasATask, is("/recipient/needsForTask", false)),
		wayBack: ["limit_to_involved_parties"],
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "De ontvanger heeft deze gegevens niet nodig voor het eigen werk.",
			en: "The recipient does not need these data for its own work."
		}
	}),
	requires({
		id: "avg/5-1-c",
		rows: [
			"always",
			"WR-2",
			"SF-6",
			"SF-9",
			"W1-H7"
		],
		sources: [avg("5(1)(c)"), niveaus("altijd")],
		step: "necessity",
		condition: "limit_to_need_to_have",
		when: is("/data/*/identifiable", true),
		text: {
			nl: "Deel alleen wat nodig is voor dit doel.",
			en: "Share only what this purpose needs."
		}
	}),
	notes({
		id: "kader/vraag-een-bijdrage",
		rows: ["FG-01"],
		sources: [kader("respect voor elkaar"), niveaus("niveau 4")],
		step: "necessity",
		when: is("/exchange", "network"),
		alternatives: [
			"ask_for_contribution_not_data",
			"invite_party_for_part_of_meeting",
			"share_involvement_only"
		],
		text: {
			nl: "Vraag in een overleg eerst wat iemand kan doen. Gegevens komen daarna pas.",
			en: "In a meeting, first ask what somebody can contribute. Data come only after that."
		}
	})
];
// src/norms/avg/purpose.ts
/** AVG art. 5(1)(b) and 6(4): what the data are for. */
var purposeNorms = [
	forbids({
		id: "zutphen/afweging-1",
		rows: [
			"W1-Q1",
			"OUT-VERWIJS",
			"W1-H1",
			"W1-H2",
			"W1-H3",
			"W1-H4",
			"W1-H5",
			"W1-H6",
			"W1-H7"
		],
		sources: [zutphen("afweging 1")],
		step: "belongs_to_me",
		refers: true,
		when: is("/questionIsMine", false),
		wayBack: ["refer_to_right_party"],
		alternatives: ["refer", "involve_client"],
		text: {
			nl: "Deze vraag hoort bij iemand anders. Verwijs, of help je cliënt zelf contact te leggen.",
			en: "This question belongs to somebody else. Refer, or help your client to make contact."
		}
	}),
	forbids({
		id: "avg/5-1-b/welbepaald",
		rows: ["W2-Q1", "OUT-NIET-DELEN"],
		sources: [
			avg("5(1)(b)"),
			zutphen("afweging 2"),
			vijfStappen("stap 2")
		],
		step: "purpose",
		when: is("/purpose/specific", false),
		wayBack: ["make_purpose_specific"],
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "Het doel is te vaag. Zonder een helder doel mag je niets over iemand delen.",
			en: "The purpose is too vague. Without a clear purpose nothing about a person may be shared."
		}
	}),
	forbids({
		id: "avg/5-1-b/omschreven",
		rows: ["W2-Q2"],
		sources: [
			avg("5(1)(b)"),
			zutphen("afweging 2"),
			vijfStappen("stap 3")
		],
		step: "purpose",
		when: is("/purpose/needDescribed", false),
		wayBack: ["describe_need"],
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "Er staat nog niet wat je precies wilt weten of delen. Schrijf dat eerst op.",
			en: "It does not say yet what exactly is to be known or shared. Write that down first."
		}
	}),
	forbids({
		id: "avg/5-1-b/taak",
		rows: ["W2-Q1"],
		sources: [avg("5(1)(b)"), vijfStappen("stap 1")],
		step: "purpose",
		when: is("/purpose/servesTask", false),
		wayBack: ["reassess_purpose"],
		text: {
			nl: "Het doel past niet bij de taak van wie de gegevens wil hebben.",
			en: "The purpose does not fit the task of the party that wants the data."
		}
	}),
	forbids({
		id: "kader/niet-tegen-de-client",
		rows: ["WR-1"],
		sources: [kader("uitgangspunten"), avg("5(1)(a)")],
		step: "purpose",
		when: is("/purpose/againstClient", true),
		wayBack: ["reassess_purpose"],
		alternatives: ["involve_client", "ask_for_contribution_not_data"],
		text: {
			nl: "Gegevens verzamelen om iemand mee te bestrijden, is geen hulp. Dat mag hier niet.",
			en: "Collecting data to use against somebody is not help. That may not be done here."
		}
	}),
	forbids({
		id: "avg/6-4",
		rows: ["WR-3"],
		sources: [
			avg("6(4)"),
			avg("5(1)(b)"),
			kader("doelbinding per fase")
		],
		step: "purpose",
		barrier: "other_purpose",
		when: all(is("/purpose/sameAsCollected", false)),
		wayBack: ["reassess_purpose"],
		alternatives: ["ask_consent_first"],
		text: {
			nl: "Je kreeg deze gegevens voor iets anders. Voor een nieuw doel moet je opnieuw afwegen.",
			en: "You received these data for something else. A new purpose needs a new weighing."
		},
		more: {
			nl: "Het mag wel als de cliënt daar ja op zegt, of als een wet dit nieuwe gebruik regelt.",
			en: "It may be done if the client agrees, or if a law provides for this new use."
		}
	})
];
// src/norms/wgbo/representative.ts
var lifts$13 = [
	"secrecy",
	"special_data",
	"bsn",
	"other_domain"
];
/** A parent who claims authority, or a guardian; `verify_authority` stays until it is checked. */
var claimsAuthority = concept("de ontvanger is voogd, of ouder met gezag", "the recipient is a guardian, or a parent with authority", all(is("/action", "share", "request", "discuss"), any(is("/recipient/role", "guardian"), all(is("/recipient/role", "parent"), not(is("/recipient/relation", "parent_without_authority"))))));
var speaksForAdult = all(is("/action", "share", "request", "discuss"), is("/recipient/role", "family_or_neighbour", "parent"), is("/client/representative", "curator", "mentor", "authorised_person", "family"));
var childObjects = concept("het kind wil dit niet", "the child does not want this", any(is("/consent/status", "refused", "withdrawn"), has("/consent/refusedBy", "client")));
var childAgrees = all(is("/consent/status", "given", "not_objected"), not(childObjects));
var sources$1 = [
	law("BW7", "457", "3"),
	law("Jeugdwet", "7.3.11", "2"),
	guideline("NJi: met wie mag het wijkteam informatie delen")
];
var inCare = all(isHelper("sharer"), not(isWmoProvider("sharer")));
/** Parents, guardians and those who speak for an adult (BW 7:457(3), 7:465; Jeugdwet 7.3.11, 7.3.15). */
var representativeNorms = [
	permits({
		id: "wgbo/457-3",
		rows: [
			"X2",
			"SF-3",
			"AGE-JW",
			"AGE-WGBO",
			"M-VOOGD",
			"B1-GZ-BIG-03",
			"B1-PPO-EP-04",
			"E-02"
		],
		sources: [
			law("BW7", "457", "3"),
			law("Jeugdwet", "7.3.11", "2"),
			zutphen("overzicht")
		],
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$13,
		when: all(claimsAuthority, isHelper("sharer"), under12),
		text: {
			nl: "Je cliënt is nog geen 12. Wie gezag heeft, mag weten wat nodig is om te beslissen.",
			en: "Your client is under 12. Whoever has authority may know what is needed to decide."
		},
		more: {
			nl: "Geef niets als dat het kind schaadt. De Zutphense handleiding noemt een plicht om een voogd alles te geven; zo ver gaat de wet niet.",
			en: "Give nothing if that harms the child. The Zutphense handleiding speaks of a duty to give a guardian everything; the law does not go that far."
		}
	}),
	permits({
		id: "wgbo/457-3/12-tot-16",
		rows: [
			"X2",
			"SF-3",
			"M-VOOGD",
			"B1-GZ-BIG-03",
			"B1-PPO-EP-04",
			"E-02",
			"1.2"
		],
		sources: sources$1,
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$13,
		when: all(claimsAuthority, inCare, from12to15, childAgrees),
		text: {
			nl: "Tussen 12 en 16 beslissen kind en gezag samen. Het kind vindt goed dat de ouders of voogd dit horen.",
			en: "Between 12 and 16 child and authority decide together. The child is fine with parents or guardian hearing this."
		}
	}),
	permits({
		id: "wgbo/457-3/eerst-het-kind",
		rows: [
			"X2",
			"M-VOOGD",
			"B1-GZ-BIG-03",
			"B1-PPO-EP-04",
			"E-02",
			"1.2"
		],
		sources: sources$1,
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		needs: ["consent_of_client_and_representative"],
		lifts: lifts$13,
		when: all(claimsAuthority, inCare, from12to15, not(childAgrees), not(childObjects)),
		alternatives: ["involve_client"],
		text: {
			nl: "Tussen 12 en 16 beslissen kind en gezag samen. Bespreek eerst met het kind wat de ouders of voogd horen.",
			en: "Between 12 and 16 child and authority decide together. First discuss with the child what parents or guardian will hear."
		}
	}),
	permits({
		id: "wgbo/457-3/kind-wil-niet",
		rows: [
			"X2",
			"M-VOOGD",
			"1.6",
			"AGE-JW"
		],
		sources: [law("BW7", "457", "3"), law("Jeugdwet", "7.3.15", "4")],
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		judgement: true,
		needs: ["consult_colleague"],
		lifts: lifts$13,
		when: all(claimsAuthority, inCare, from12to15, childObjects),
		alternatives: ["involve_client", "limit_data"],
		text: {
			nl: "Het kind wil niet dat de ouders dit horen. Weeg met een collega of zij het toch moeten weten.",
			en: "The child does not want the parents to hear this. Weigh with a colleague whether they must know."
		},
		more: {
			nl: "Ouders moeten genoeg weten om over de hulp te kunnen beslissen. Meer hoeven zij niet te horen.",
			en: "Parents must know enough to be able to decide about the help. They need not hear more."
		}
	}),
	permits({
		id: "wgbo/465",
		rows: [
			"REP-1",
			"REP-2",
			"REP-4",
			"REP-5",
			"REP-6",
			"X2",
			"SF-3"
		],
		sources: [law("BW7", "465"), law("Jeugdwet", "7.3.15")],
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$13,
		when: all(is("/client/capacity", "incapable"), inCare, any(all(between("/client/age", 12, 17), claimsAuthority), all(from18, speaksForAdult))),
		text: {
			nl: "Je cliënt kan dit niet zelf beslissen. Wie voor je cliënt spreekt, mag weten wat daarvoor nodig is.",
			en: "Your client cannot decide this. Whoever speaks for your client may know what that needs."
		},
		more: {
			nl: "Eerst komt een curator of mentor, dan een gemachtigde, dan de partner, dan naaste familie. Wie het belang van je cliënt schaadt, hoef je niet te volgen.",
			en: "First comes a guardian or mentor, then somebody authorised, then the partner, then close family. You need not follow anybody who harms your client."
		}
	}),
	notes({
		id: "wgbo/447",
		rows: [
			"AGE-JW",
			"AGE-WGBO",
			"M-VOOGD",
			"E-02"
		],
		sources: [law("BW7", "447"), law("Jeugdwet", "7.3.5")],
		step: "age",
		when: all(claimsAuthority, isHelper("sharer"), from16, capable),
		alternatives: ["ask_consent_first", "involve_client"],
		text: {
			nl: "Vanaf 16 beslist je cliënt zelf. Ouders of een voogd horen iets als je cliënt ja zegt.",
			en: "From 16 your client decides. Parents or a guardian hear something if your client agrees."
		}
	})
];
// src/norms/avg/rights.ts
var lifts$12 = [
	"special_data",
	"criminal_data",
	"bsn",
	"other_purpose",
	"other_domain",
	"not_involved",
	"participation_secrecy",
	"official_secrecy"
];
var toClient = all(is("/action", "share", "request", "discuss"), is("/recipient/role", "client"), not(is("/sharer/role", "police_officer")));
/** Care law has rules of its own on age, which the UAVG leaves alone (UAVG 5). */
var hasOwnRule = concept("de zorg of de jeugdhulp heeft hier een eigen regel", "care or youth care has a rule of its own here", any(isMedical("sharer"), isYouthHelp("sharer")));
var newText = "2026-09-01";
var rows = [
	"AGE-AVG",
	"1.3",
	"8.1-h",
	"8.1-i"
];
/** Who may hear what is on record about the client: AVG 15, and UAVG 5 in two versions. */
var rightNorms = [
	permits({
		id: "avg/2-2-c",
		rows: [
			"D-ZELF",
			"B1-AMB-01",
			"B1-PW-01"
		],
		sources: [avg("2(2)(c)"), law("Awb", "2:5")],
		step: "legal_basis",
		basis: "consent",
		ground: "consent",
		lifts: lifts$12,
		when: is("/sharer/role", "client"),
		text: {
			nl: "Je cliënt vertelt het zelf. Daar is niemands toestemming voor nodig.",
			en: "Your client tells it in person. That needs nobody’s consent."
		}
	}),
	permits({
		id: "avg/15",
		rows: [
			"8.1-h",
			"8.1-i",
			"1.3",
			"D-ZELF"
		],
		sources: [avg("15")],
		step: "legal_basis",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$12,
		when: all(toClient, not(hasOwnRule), from16),
		text: {
			nl: "Je cliënt mag weten wat er over je cliënt is vastgelegd.",
			en: "Your client may know what is on record about your client."
		},
		more: {
			nl: "Laat weg wat over een ander gaat, tenzij die ander daar niet door geraakt wordt.",
			en: "Leave out what is about somebody else, unless it does not affect that person."
		}
	}),
	permits({
		id: "wgbo/456",
		rows: [
			"1.2",
			"1.3",
			"8.1-i"
		],
		sources: [
			law("BW7", "456"),
			law("Jeugdwet", "7.3.10"),
			law("Jeugdwet", "7.3.2", "1")
		],
		step: "legal_basis",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$12,
		when: all(toClient, hasOwnRule),
		text: {
			nl: "Voor je cliënt heb je geen geheim. Vertel het in woorden die bij de leeftijd passen.",
			en: "You keep no secrets from your client. Tell it in words that fit the age."
		}
	}),
	permits({
		id: "uavg/5-4/2018",
		rows: [...rows],
		sources: [law("UAVG", "5", "4")],
		inForce: {
			from: "2018-05-25",
			to: newText
		},
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		needs: ["consent_of_representative"],
		lifts: lifts$12,
		when: all(toClient, not(hasOwnRule), under16),
		text: {
			nl: "Tot 16 jaar vragen de ouders of voogd om inzage. Laat hen ermee instemmen.",
			en: "Up to 16 the parents or guardian ask for access. Have them agree."
		}
	}),
	permits({
		id: "uavg/5-4",
		rows: [...rows],
		sources: [law("UAVG", "5", "4")],
		inForce: { from: newText },
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		lifts: lifts$12,
		when: all(toClient, not(hasOwnRule), from12to15),
		text: {
			nl: "Vanaf 12 jaar mag je cliënt ook zelf vragen wat er vastligt.",
			en: "From 12 your client too may ask what is on record."
		},
		more: {
			nl: "Dit geldt sinds 1 september 2026. Daarvoor konden tot 16 jaar alleen de ouders of voogd dit vragen.",
			en: "This holds since 1 September 2026. Before, up to 16 only the parents or guardian could ask."
		}
	}),
	permits({
		id: "uavg/5-4/onder-12",
		rows: [...rows],
		sources: [law("UAVG", "5", "4")],
		inForce: { from: newText },
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		needs: ["consent_of_representative"],
		lifts: lifts$12,
		when: all(toClient, not(hasOwnRule), under12),
		text: {
			nl: "Tot 12 jaar vragen de ouders of voogd om inzage. Laat hen ermee instemmen.",
			en: "Up to 12 the parents or guardian ask for access. Have them agree."
		}
	}),
	permits({
		id: "uavg/5-4/ouders",
		rows: [...rows],
		sources: [law("UAVG", "5", "4"), law("Wmo", "5.3.2")],
		step: "age",
		basis: "legal_obligation",
		ground: "representative",
		lifts: [...lifts$12, "secrecy"],
		when: all(claimsAuthority, not(hasOwnRule), not(is("/sharer/role", "police_officer")), under16, not(all(isWmoProvider("sharer"), from12to15))),
		text: {
			nl: "Wie gezag heeft over een kind onder 16, mag vragen wat er over het kind vastligt.",
			en: "Whoever has authority over a child under 16 may ask what is on record about the child."
		}
	}),
	notes({
		id: "uavg/5-3/2018",
		rows: ["AGE-AVG"],
		sources: [law("UAVG", "5", "3")],
		inForce: {
			from: "2018-05-25",
			to: newText
		},
		step: "consent",
		when: all(given, under16),
		text: {
			nl: "Wie gezag heeft, mag de toestemming elk moment intrekken.",
			en: "Whoever has authority may withdraw the consent at any time."
		}
	}),
	notes({
		id: "uavg/5-3",
		rows: ["AGE-AVG"],
		sources: [law("UAVG", "5", "3")],
		inForce: { from: newText },
		step: "consent",
		when: all(given, under16),
		text: {
			nl: "Wie gezag heeft, mag de toestemming elk moment intrekken. Vanaf 12 mag het kind dat ook.",
			en: "Whoever has authority may withdraw the consent at any time. From 12 the child may too."
		}
	})
];
// src/norms/beroepsgeheim/court.ts
var lifts$11 = [
	"secrecy",
	"official_secrecy",
	"participation_secrecy",
	"special_data",
	"criminal_data",
	"bsn",
	"other_purpose",
	"other_domain",
	"not_involved",
	"client_interest",
	"good_arguments"
];
/** The contract has no judge: an official of a court is a civil servant or other professional there. */
var courtOrders = concept("de rechter vraagt dit", "the court asks for this", all(is("/legalDuty", "court_order"), goesToSomebody, any(all(is("/recipient/role", "civil_servant", "other_professional", "manager"), is("/recipient/setting", "justice")), is("/recipient/role", "child_protection_board_officer", "probation_officer"))));
/** Whoever is ordered by a court must speak; whoever has a professional secret may refuse. */
var courtNorms = [permits({
	id: "rv/165",
	rows: [
		"M-RECHTER",
		"X4",
		"SF-5"
	],
	sources: [law("Rv", "165"), law("Sv", "217")],
	step: "duty",
	basis: "legal_obligation",
	ground: "duty",
	lifts: lifts$11,
	when: all(courtOrders, not(isHelper("sharer"))),
	text: {
		nl: "De rechter geeft opdracht. Geef wat gevraagd is, en niet meer.",
		en: "The court gives an order. Give what is asked, and no more."
	}
}), permits({
	id: "rv/165/verschoning",
	rows: [
		"M-RECHTER",
		"SEC-PRI",
		"X4"
	],
	sources: [law("Rv", "165"), law("Sv", "218")],
	step: "duty",
	basis: "legal_obligation",
	ground: "duty",
	needs: ["consult_lawyer"],
	lifts: lifts$11,
	when: all(courtOrders, isHelper("sharer")),
	text: {
		nl: "De rechter geeft opdracht, maar je hebt een beroepsgeheim. Je mag misschien weigeren: vraag eerst een jurist.",
		en: "The court gives an order, but you are bound to secrecy. You may perhaps refuse: first ask a lawyer."
	}
})];
// src/norms/beroepsgeheim/norms.ts
var alternatives$1 = [
	"ask_consent_first",
	"consult_anonymously",
	"let_client_tell",
	"ask_for_contribution_not_data"
];
var leaves$1 = all(goesToSomebody, not(is("/recipient/role", "client")));
/** Professional secrecy, one clause per law (fact table 3.1). All are lifted in the same ways. */
var secrecyNorms = [
	forbids({
		id: "wgbo/457-1",
		rows: [
			"SEC-MED",
			"B1-GZ-BIG-01",
			"SF-0",
			"B1-PPO-GZ-01",
			"M-GP-CASUS"
		],
		sources: [
			law("BW7", "457", "1"),
			law("BIG", "88"),
			zutphen("afweging 4c")
		],
		step: "secrecy",
		barrier: "secrecy",
		when: all(leaves$1, isMedical("sharer")),
		alternatives: alternatives$1,
		text: {
			nl: "Je hebt een medisch beroepsgeheim. Je zwijgt, tenzij je cliënt ja zegt of de wet iets anders regelt.",
			en: "You are bound to medical secrecy. You stay silent, unless your client agrees or a law provides otherwise."
		}
	}),
	forbids({
		id: "jeugdwet/7.3.11-1",
		rows: [
			"SEC-JEU",
			"SF-0",
			"B1-PPO-JEU-01"
		],
		sources: [
			law("Jeugdwet", "7.3.11", "1"),
			guideline("Beroepscode 2021 (BPSW, SKJ)"),
			zutphen("afweging 4c")
		],
		step: "secrecy",
		barrier: "secrecy",
		when: all(leaves$1, isYouthHelp("sharer"), not(isMedical("sharer"))),
		alternatives: alternatives$1,
		text: {
			nl: "Als jeugdhulpverlener zwijg je over je cliënt, tenzij die ja zegt of de wet iets anders regelt.",
			en: "As a youth care worker you stay silent about your client, unless the client agrees or a law provides otherwise."
		}
	}),
	forbids({
		id: "wmo/5.3.3-1",
		rows: [
			"SEC-WMO",
			"SF-0",
			"B1-WMO-AANB-02"
		],
		sources: [law("Wmo", "5.3.3", "1")],
		step: "secrecy",
		barrier: "secrecy",
		when: all(leaves$1, isWmoProvider("sharer"), not(isMedical("sharer"))),
		alternatives: alternatives$1,
		text: {
			nl: "Een Wmo-dossier is geheim. Je deelt er niets uit, tenzij je cliënt ja zegt of de wet iets anders regelt.",
			en: "A Wmo file is secret. You share nothing from it, unless the client agrees or a law provides otherwise."
		}
	}),
	forbids({
		id: "sr/272",
		rows: [
			"SEC-GEN",
			"E-04",
			"B1-SW-01",
			"B1-PPO-EP-01"
		],
		sources: [
			law("Sr", "272"),
			guideline("Beroepscode 2021 (BPSW, SKJ)"),
			zutphen("het beroepsgeheim")
		],
		step: "secrecy",
		barrier: "secrecy",
		when: all(leaves$1, any(is("/sharer/role", "social_worker", "school_social_worker", "psychologist", "educationalist", "health_care_worker"), all(is("/sharer/role", "other_professional"), is("/sharer/setting", "welfare", "private_practice"))), not(any(isMedical("sharer"), isYouthHelp("sharer"), isWmoProvider("sharer")))),
		alternatives: alternatives$1,
		text: {
			nl: "Wie hulp geeft, heeft een beroepsgeheim. Ook zonder BIG of SKJ zwijg je, tenzij je cliënt ja zegt.",
			en: "Whoever gives help is bound to secrecy. Without a register too you stay silent, unless your client agrees."
		}
	}),
	forbids({
		id: "zutphen/afgeleid-geheim",
		rows: ["SEC-AFG"],
		sources: [zutphen("het beroepsgeheim"), law("Sr", "272")],
		step: "secrecy",
		barrier: "secrecy",
		when: all(leaves$1, is("/sharer/role", "support_staff", "manager"), is("/sharer/setting", "welfare", "private_practice", "education")),
		alternatives: alternatives$1,
		text: {
			nl: "Je weet dit door je werk voor een hulpverlener. Het geheim van die hulpverlener geldt ook voor jou.",
			en: "You know this through your work for a helper. The secrecy of that helper binds you too."
		}
	}),
	forbids({
		id: "awb/2:5",
		rows: [
			"SEC-AMB",
			"E-16",
			"E-17",
			"B1-AMB-01",
			"B1-ALG-01",
			"SEC-GEEN"
		],
		sources: [law("Awb", "2:5"), law("Ambtenarenwet", "9")],
		step: "secrecy",
		barrier: "official_secrecy",
		when: all(leaves$1, any(isMunicipal("sharer"), is("/sharer/role", "child_protection_board_officer", "veilig_thuis_worker"), all(is("/sharer/role", "support_staff", "manager"), is("/sharer/setting", "municipality", "veilig_thuis")))),
		alternatives: ["let_client_tell", "involve_client"],
		text: {
			nl: "Als ambtenaar houd je geheim wat je in je werk hoort, behalve waar je taak om delen vraagt.",
			en: "As an official you keep to yourself what you learn at work, except where your task asks you to share."
		}
	}),
	notes({
		id: "zutphen/geen-vrijbrief",
		rows: [
			"3.1",
			"SF-0",
			"SEC-GEN"
		],
		sources: [zutphen("het beroepsgeheim"), guideline("Beroepscode 2021 (BPSW, SKJ)")],
		step: "secrecy",
		when: all(goesToSomebody, is("/data/*/identifiable", true), isHelper("sharer"), isHelper("recipient")),
		text: {
			nl: "Jullie hebben allebei een beroepsgeheim. Ook dan mag je niet zomaar met elkaar delen.",
			en: "You are both bound to secrecy. Even then you may not simply share with each other."
		}
	})
];
// src/norms/bw1/norms.ts
var lifts$10 = [
	"secrecy",
	"official_secrecy",
	"participation_secrecy",
	"special_data",
	"criminal_data",
	"bsn",
	"other_purpose",
	"other_domain",
	"not_involved",
	"client_interest"
];
var toBoard = all(goesToSomebody, is("/recipient/role", "child_protection_board_officer"));
var inquiry = any(is("/exchange", "answer_request"), is("/legalDuty", "child_protection_inquiry"));
var isProfessional$1 = not(is("/sharer/role", "police_officer", "volunteer", "family_or_neighbour", "client", "parent"));
var forParents = all(goesToSomebody, is("/recipient/role", "parent"), any(is("/exchange", "answer_request"), is("/legalDuty", "parent_information")));
var withoutAuthority = is("/recipient/relation", "parent_without_authority");
var minor = between("/client/age", 0, 17);
var important = is("/data/*/category", "support_need", "support_expectations", "involvement", "health", "diagnosis", "treatment_course", "behaviour_observation", "safety_signals", "school_transfer_report", "school_attendance", "agreed_actions", "delivery_facts", "plan_of_action");
var inSchool = is("/sharer/role", "teacher", "school_care_coordinator", "inclusive_education_officer");
/** Book 1 of the civil code: parents, guardians and the child protection board. */
var familyNorms = [
	permits({
		id: "bw1/240",
		rows: [
			"M-RVDK-R",
			"X-RVDK-01",
			"M-RVDK-VTM2",
			"E-01",
			"B1-GZ-BIG-04",
			"10.6-4",
			"X5",
			"SF-5b",
			"W4a-0"
		],
		sources: [
			law("BW1", "240"),
			law("Jeugdwet", "3.1"),
			zutphen("overzicht")
		],
		step: "duty",
		basis: "statutory_right_to_report",
		ground: "right",
		needs: ["strive_for_consent", "limit_to_protection"],
		lifts: lifts$10,
		when: all(toBoard, inquiry, goesToSomebody, isProfessional$1),
		text: {
			nl: "Je mag de Raad geven wat die voor het onderzoek nodig heeft. Het is een recht, geen plicht.",
			en: "You may give the Board what its inquiry needs. It is a right, not a duty."
		},
		more: {
			nl: "De Zutphense handleiding zegt dat het moet. De wet zegt dat het mag. Vraag eerst om toestemming, weeg zelf, en vertel het je cliënt.",
			en: "The Zutphense handleiding says that you must. The law says that you may. First ask for consent, weigh it yourself, and tell your client."
		}
	}),
	requires({
		id: "bw1/240/beperken",
		rows: ["M-RVDK-R", "X-RVDK-01"],
		sources: [law("BW1", "240"), judgment("RTG Den Bosch, 8 februari 2024")],
		step: "duty",
		condition: "limit_to_protection",
		when: all(toBoard, inquiry, goesToSomebody, isProfessional$1, not(all(isMunicipal("sharer"), is("/exchange", "report")))),
		text: {
			nl: "Geef de Raad alleen wat voor dit onderzoek nodig is, ook als de ouders ja zeiden.",
			en: "Give the Board only what this inquiry needs, even if the parents agreed."
		}
	}),
	permits({
		id: "jeugdwet/2.4-1",
		rows: [
			"M-RVDK-VTM",
			"X-COL-01",
			"X4",
			"SF-5"
		],
		sources: [law("Jeugdwet", "2.4", "1")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [...lifts$10, "good_arguments"],
		when: all(toBoard, isMunicipal("sharer"), is("/exchange", "report"), any(seriousDanger, inquiry), not(is("/data/*/category", "client_file", "youth_care_file"))),
		text: {
			nl: "Moet het gezag misschien veranderen? Dan moet de gemeente de Raad om een onderzoek vragen.",
			en: "Must parental authority perhaps change? Then the municipality must ask the Board for an inquiry."
		}
	}),
	permits({
		id: "bw1/377c",
		rows: [
			"M-OUDER-C",
			"GZ-3",
			"GZ-7",
			"AGE-SCH"
		],
		sources: [law("BW1", "377c")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"secrecy",
			"official_secrecy",
			"special_data",
			"other_purpose",
			"other_domain"
		],
		when: all(forParents, withoutAuthority, goesToSomebody, isProfessional$1, important, any(all(isHelper("sharer"), under12), all(not(isHelper("sharer")), minor))),
		alternatives: ["limit_data"],
		text: {
			nl: "Een ouder zonder gezag vraagt hoe het met het kind gaat. De belangrijke feiten moet je geven.",
			en: "A parent without authority asks how the child is. You must give the important facts."
		},
		more: {
			nl: "Geef niet wat je ook een ouder met gezag niet zou geven, en niets dat het kind schaadt. Een adres hoort er niet bij.",
			en: "Do not give what you would not give a parent with authority either, nor anything that harms the child. An address is no part of it."
		}
	}),
	limits({
		id: "bw1/377c/geen-dossier",
		rows: ["M-OUDER-C", "GZ-3"],
		sources: [law("BW1", "377c")],
		step: "data",
		when: all(forParents, withoutAuthority, is("/data/*/category", ...wholeFiles)),
		alternatives: ["limit_data"],
		text: {
			nl: "Een ouder zonder gezag hoort de belangrijke feiten. Het dossier zelf krijgt die ouder niet.",
			en: "A parent without authority hears the important facts. That parent does not get the file itself."
		}
	}),
	permits({
		id: "bw1/377b",
		rows: ["M-OUDER-B", "GZ-3"],
		sources: [law("BW1", "377b")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"special_data",
			"other_purpose",
			"not_involved"
		],
		when: all(forParents, withoutAuthority, is("/sharer/role", "parent"), minor, important),
		text: {
			nl: "Als ouder met gezag vertel je de andere ouder wat belangrijk is over het kind.",
			en: "As the parent with authority you tell the other parent what matters about the child."
		},
		more: {
			nl: "De rechter kan bepalen dat dit anders gaat.",
			en: "The court can decide otherwise."
		}
	}),
	permits({
		id: "wpo/11",
		rows: ["AGE-SCH", "GZ-1"],
		sources: [law("WPO", "11"), guideline("Autoriteit Persoonsgegevens, onderwijs")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: ["special_data", "other_purpose"],
		when: all(forParents, not(withoutAuthority), inSchool, minor),
		text: {
			nl: "De school vertelt ouders met gezag hoe het gaat, tot hun kind 18 is.",
			en: "The school tells parents with authority how things are, until their child is 18."
		}
	}),
	notes({
		id: "bw1/253a",
		rows: ["GZ-2", "FG-05"],
		sources: [law("BW1", "253a"), law("Jeugdwet", "7.3.4", "2")],
		step: "consent",
		when: all(given, under16, has("/consent/refusedBy", "one_parent_with_authority", "parents_with_authority")),
		alternatives: ["involve_client"],
		text: {
			nl: "De ouders zijn het niet eens. Dan is er geen toestemming; de rechter kan beslissen.",
			en: "The parents disagree. Then there is no consent; the court can decide."
		}
	}),
	notes({
		id: "jeugdwet/7.3.2-1",
		rows: [
			"1.2",
			"1.6",
			"AGE-AVG"
		],
		sources: [law("Jeugdwet", "7.3.2", "1"), law("BW7", "448")],
		step: "age",
		when: all(under12, has("/consent/refusedBy", "client")),
		alternatives: ["involve_client"],
		text: {
			nl: "Het kind beslist nog niet mee, maar wil dit niet. Luister, en leg uit wat er gebeurt.",
			en: "The child has no vote yet, but does not want this. Listen, and explain what happens."
		}
	})
];
// src/norms/jeugdwet/municipality.ts
var declarationRules = {
	kind: "law",
	ref: "Regeling Jeugdwet, paragraaf 6a",
	url: "https://zoek.officielebekendmakingen.nl/stcrt-2015-24278.html"
};
var overview$7 = zutphen("overzicht wat mag met wie gedeeld worden");
/** What the municipality needs to arrange help; nothing of the help itself. */
var ceiling = [
	"name_contact",
	"bsn",
	"support_need",
	"support_expectations",
	"zvw_support"
];
var invoice = [
	"name_contact",
	"bsn",
	"declaration_product_group",
	"delivery_facts"
];
var lifts$9 = [
	"secrecy",
	"special_data",
	"bsn",
	"good_arguments",
	"not_involved",
	"other_purpose",
	"client_interest"
];
var isYouthProvider = concept("je werkt in de jeugdhulp", "you work in youth care", any(isYouthHelp("sharer"), all(isMedical("sharer"), is("/sharer/setting", "youth_care"))));
var toMunicipality$2 = all(goesToSomebody, is("/recipient/role", "municipal_youth_officer", "civil_servant"));
/** What the municipality asks for its task, whoever knows which article that is. */
var asks$1 = is("/exchange", "answer_request");
var delivers = is("/legalDuty", "delivery_to_municipality");
var declares = is("/legalDuty", "care_declaration");
var isInvoice = is("/exchange", "accountability");
var pays = is("/recipient/relation", "financier");
var isYouthDesk = concept("je werkt voor de gemeente aan jeugdhulp", "you work on youth care for the municipality", any(is("/sharer/role", "municipal_youth_officer"), all(is("/sharer/role", "civil_servant"), is("/sharer/domain", "youth"))));
var toProvider = all(goesToSomebody, any(isYouthHelp("recipient"), isMedical("recipient"), is("/recipient/role", "psychologist", "educationalist")));
/** Jeugdwet 7.4.0 and the rules on declarations: between provider and municipality. */
var municipalityNorms = [
	permits({
		id: "jeugdwet/7.4.0",
		rows: ["B1-JEU-HV-01", "M-WMO-LEVER"],
		sources: [law("Jeugdwet", "7.4.0"), overview$7],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: lifts$9,
		when: all(isYouthProvider, toMunicipality$2, any(asks$1, delivers, pays), is("/data/*/category", ...ceiling, "declaration_product_group", "delivery_facts")),
		text: {
			nl: "Je moet de gemeente geven wat zij nodig heeft om jeugdhulp te regelen en te betalen.",
			en: "You must give the municipality what it needs to arrange and pay for youth care."
		},
		more: {
			nl: "De lijst is een bovengrens. Vraag steeds of de gemeente het met minder kan.",
			en: "The list is a ceiling. Always ask whether the municipality can do with less."
		}
	}),
	permits({
		id: "regeling-jeugdwet/6a",
		rows: [
			"B1-JEU-HV-02",
			"M-OPT-OUT",
			"B1-JEU-HV-01"
		],
		sources: [declarationRules, overview$7],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: lifts$9,
		when: all(any(isYouthProvider, isMedical("sharer")), toMunicipality$2, any(declares, all(pays, isInvoice)), is("/data/*/category", ...invoice)),
		text: {
			nl: "Op de rekening staat wie hulp kreeg, wanneer, en uit welke groep van producten.",
			en: "The invoice says who got help, when, and from which group of products."
		}
	}),
	permits({
		id: "regeling-jeugdwet/6a/productcode",
		rows: ["B1-JEU-HV-02", "M-OPT-OUT"],
		sources: [declarationRules, overview$7],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: lifts$9,
		when: all(any(isYouthProvider, isMedical("sharer")), toMunicipality$2, any(declares, all(any(delivers, pays), isInvoice)), is("/data/*/category", "declaration_product_code")),
		text: {
			nl: "Een productcode mag op de rekening, zolang je cliënt daar niet van afzag.",
			en: "A product code may stand on the invoice, as long as your client did not opt out."
		}
	}),
	limits({
		id: "regeling-jeugdwet/6a-2",
		rows: [
			"B1-JEU-HV-02",
			"M-OPT-OUT",
			"10.6-11",
			"FG-26"
		],
		sources: [declarationRules, overview$7],
		step: "data",
		when: all(is("/diagnosisOptOut", true), isMunicipal("recipient"), is("/data/*/category", "declaration_product_code", "diagnosis")),
		text: {
			nl: "Je cliënt tekende de privacyverklaring. Dan gaat er niets mee waaruit een diagnose blijkt.",
			en: "Your client signed the privacy statement. Then nothing goes along that shows a diagnosis."
		},
		more: {
			nl: "Deze regeling is vooral voor de jeugd-ggz gemaakt. Bewaar het getekende formulier met de datum.",
			en: "This arrangement was mainly made for youth mental health care. Keep the signed form with its date."
		}
	}),
	limits({
		id: "jeugdwet/7.4.0/plafond",
		rows: [
			"B1-JEU-HV-01",
			"B1-JEU-GEM-01",
			"B1-JEU-GEM-02"
		],
		sources: [law("Jeugdwet", "7.4.0"), overview$7],
		step: "data",
		when: all(any(all(goesToSomebody, isYouthProvider, isMunicipal("recipient")), all(isYouthDesk, toProvider)), is("/data/*/category", "plan_of_action", "youth_care_file", "client_file")),
		text: {
			nl: "Het hulpplan en het dossier blijven bij de hulpverlener.",
			en: "The care plan and the file stay with the helper."
		}
	}),
	limits({
		id: "jeugdwet/7.4.0/rest",
		rows: [
			"B1-JEU-HV-01",
			"B1-JEU-GEM-01",
			"2.4"
		],
		sources: [law("Jeugdwet", "7.4.0"), overview$7],
		step: "data",
		when: all(isYouthProvider, toMunicipality$2, not(is("/data/*/category", ...ceiling, ...invoice, "declaration_product_code")), is("/exchange", "answer_request", "accountability", "report"), any(delivers, declares, pays)),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Om jeugdhulp te regelen en te betalen is dit niet nodig. Dit blijft bij jou.",
			en: "Arranging and paying for youth care does not take this. This stays with you."
		}
	}),
	permits({
		id: "jeugdwet/2.3",
		rows: [
			"B1-JEU-GEM-01",
			"B1-JEU-GEM-02",
			"B1-JEU-GEM-03"
		],
		sources: [
			law("Jeugdwet", "2.3"),
			law("Jeugdwet", "7.4.0"),
			overview$7
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy", "bsn"],
		when: all(isYouthDesk, toProvider, is("/data/*/category", ...ceiling)),
		text: {
			nl: "De gemeente regelt jeugdhulp. Zij mag de helper geven wat daarvoor nodig is.",
			en: "The municipality arranges youth care. It may give the helper what that needs."
		},
		more: {
			nl: "Controle en fraudeonderzoek zijn een ander doel, met een eigen werkwijze. Gebruik zorggegevens daar niet zomaar voor.",
			en: "Checks and fraud inquiries are another purpose, with a procedure of their own. Do not simply use care data for them."
		}
	})
];
// src/norms/jeugdwet/protection.ts
var lifts$8 = [
	"secrecy",
	"official_secrecy",
	"participation_secrecy",
	"special_data",
	"criminal_data",
	"bsn",
	"other_purpose",
	"other_domain",
	"not_involved",
	"client_interest"
];
/** A duty is not set aside by good arguments; they can only make the data fewer. */
var duty = [...lifts$8, "good_arguments"];
var supervisor = is("/recipient/role", "family_guardian");
var asks = is("/legalDuty", "supervision_order_request");
/** Police data have a law of their own, and private persons are no "professional third party". */
var isProfessional = not(is("/sharer/role", "police_officer", "volunteer", "family_or_neighbour", "client", "parent"));
var answersOnly = not(is("/data/*/category", ...wholeFiles));
var healthOfParent = concept("het gaat om de gezondheid van een ouder", "it is about the health of a parent", all(isHealthData, any(is("/data/*/about", "family_member"), from18)));
var forSupervision = all(supervisor, asks, goesToSomebody, isProfessional, answersOnly);
/** Jeugdwet 7.3.11(4): the family supervisor under a supervision order, and what such a body gives. */
var protectionNorms = [
	permits({
		id: "jeugdwet/7.3.11-4",
		rows: [
			"M-GI-OTS",
			"X-GI-01",
			"E-03",
			"10.6-5",
			"X4",
			"SF-5",
			"GZ-6"
		],
		sources: [law("Jeugdwet", "7.3.11", "4")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: duty,
		when: all(forSupervision, not(is("/exchange", "report")), not(healthOfParent)),
		text: {
			nl: "De rechter stelde dit kind onder toezicht. Vraagt de gezinsvoogd iets dat nodig is, dan moet je antwoorden.",
			en: "The court placed this child under supervision. If the supervisor asks for what is needed, you must answer."
		},
		more: {
			nl: "Dit gaat ook over de ouders. Geef antwoord op de vraag, niet het dossier. Voor hulp zonder rechter geldt dit niet.",
			en: "This covers the parents too. Answer the question, do not give the file. It does not hold for help without a court."
		}
	}),
	permits({
		id: "jeugdwet/7.3.11-4/eigen-beweging",
		rows: [
			"M-GI-OTS",
			"X-GI-01",
			"X5",
			"SF-5b"
		],
		sources: [law("Jeugdwet", "7.3.11", "4")],
		step: "duty",
		basis: "statutory_right_to_report",
		ground: "right",
		needs: ["limit_to_protection", "strive_for_consent"],
		lifts: lifts$8,
		when: all(forSupervision, is("/exchange", "report"), not(healthOfParent)),
		text: {
			nl: "Ook als de gezinsvoogd niets vroeg, mag je vertellen wat voor het toezicht nodig is.",
			en: "Even if the supervisor asked nothing, you may tell what the supervision needs."
		}
	}),
	requires({
		id: "jeugdwet/7.3.11-4/beperken",
		rows: ["M-GI-OTS", "X-GI-01"],
		sources: [law("Jeugdwet", "7.3.11", "4")],
		step: "duty",
		condition: "limit_to_protection",
		when: all(forSupervision, is("/exchange", "report")),
		text: {
			nl: "Vertel uit jezelf alleen wat het toezicht echt nodig heeft.",
			en: "Tell unasked only what the supervision really needs."
		}
	}),
	permits({
		id: "jeugdwet/7.3.11-4/ouder",
		rows: ["FG-14", "M-GI-OTS"],
		sources: [law("Jeugdwet", "7.3.11", "4"), law("BW7", "457")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		judgement: true,
		needs: [
			"only_with_dpo_advice",
			"limit_to_original_question",
			"consult_colleague"
		],
		lifts: lifts$8,
		when: all(forSupervision, healthOfParent),
		alternatives: ["ask_consent_first", "limit_data"],
		text: {
			nl: "Hoeveel je over de gezondheid van een ouder moet vertellen, is niet zeker. Vraag de gezinsvoogd om een precieze vraag.",
			en: "How much you must tell about a parent’s health is not certain. Ask the supervisor for a precise question."
		}
	}),
	notes({
		id: "jeugdwet/7.3.11-4/zonder-rechter",
		rows: [
			"FG-15",
			"10.6-5",
			"M-GI-OTS"
		],
		sources: [law("Jeugdwet", "7.3.11", "4")],
		step: "duty",
		when: all(goesToSomebody, any(all(supervisor, is("/legalDuty", "none")), all(is("/recipient/role", "youth_care_worker", "youth_probation_officer"), asks))),
		alternatives: ["ask_consent_first"],
		text: {
			nl: "Alleen bij een ondertoezichtstelling geldt de plicht om te antwoorden. Vraag anders toestemming.",
			en: "Only a supervision order brings the duty to answer. Otherwise ask for consent."
		},
		more: {
			nl: "De wet noemt alleen de ondertoezichtstelling. Of zij ook geldt bij hulp onder druk, staat er niet; ga ervan uit van niet.",
			en: "The law names the supervision order only. Whether it holds for help under pressure is not said; assume that it does not."
		}
	}),
	notes({
		id: "bw1/262",
		rows: [
			"GZ-6",
			"E-02",
			"B1-GZ-BIG-03"
		],
		sources: [
			law("BW1", "262"),
			law("BW1", "303"),
			zutphen("overzicht")
		],
		step: "age",
		when: all(supervisor, is("/legalDuty", "guardian_request")),
		text: {
			nl: "Een gezinsvoogd is geen voogd: de ouders houden het gezag. Kijk of er een ondertoezichtstelling is.",
			en: "A family supervisor is no guardian: the parents keep authority. See whether there is a supervision order."
		}
	}),
	permits({
		id: "jeugdwet/7.3.1",
		rows: ["X-GI-02"],
		sources: [law("Jeugdwet", "7.3.1"), law("Jeugdwet", "7.3.11")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		needs: ["limit_to_protection", "strive_for_consent"],
		lifts: ["secrecy"],
		when: all(is("/sharer/role", "family_guardian", "guardian", "youth_probation_officer"), goesToSomebody, any(isHelper("recipient"), is("/recipient/role", "teacher", "school_care_coordinator", "inclusive_education_officer")), is("/data/*/category", "name_contact", "involvement", "support_need", "support_expectations", "safety_signals", "agreed_actions")),
		text: {
			nl: "Je voert een maatregel uit. De helper of school mag weten wat voor de veiligheid of hulp nodig is.",
			en: "You carry out a measure. The helper or school may know what safety or help needs."
		},
		more: {
			nl: "Deel alleen wat de maatregel vraagt. Het dossier gaat niet mee.",
			en: "Share only what the measure asks for. The file does not go along."
		}
	})
];
// src/norms/jeugdwet/norms.ts
/** The Jeugdwet where it is not the mirror of the treatment contract (that is in `wgbo`). */
var jeugdwetNorms = [...municipalityNorms, ...protectionNorms];
// src/norms/nood/norms.ts
var five = [
	"/conflictOfDuties/consentTried",
	"/conflictOfDuties/conscience",
	"/conflictOfDuties/noOtherWay",
	"/conflictOfDuties/seriousHarm",
	"/conflictOfDuties/harmPreventable"
];
var allFive$1 = all(...five.map((pointer) => is(pointer, true)));
var oneFails = any(...five.map((pointer) => is(pointer, false)));
var someoneSpokeOfIt = any(...five.map((pointer) => is(pointer, true)));
var everything$1 = [
	"secrecy",
	"official_secrecy",
	"special_data",
	"criminal_data",
	"other_purpose",
	"other_domain",
	"client_interest"
];
/** Wanting to run away is no threat to a life (fact row E-06). */
var flightOnly = is("/danger/kind", "flight_risk");
/** A capable client who refuses, and data on health: which basis then holds is contested. */
var contested = all(isSpecialData, refused$1, capable);
var conflictRecords = [
	{
		id: "conflict/consent",
		text: {
			nl: "Hoe probeerde je toestemming te krijgen? Of: waarom kon dat niet veilig?",
			en: "How did you try to get consent? Or: why could that not be done safely?"
		}
	},
	{
		id: "conflict/conscience",
		text: {
			nl: "Waarom kun je het niet met je geweten rijmen om te zwijgen?",
			en: "Why can you not reconcile silence with your conscience?"
		}
	},
	{
		id: "conflict/other_way",
		text: {
			nl: "Welke andere wegen heb je bekeken?",
			en: "Which other ways did you look into?"
		}
	},
	{
		id: "conflict/harm",
		text: {
			nl: "Welke ernstige schade dreigt er, voor wie, en hoe snel?",
			en: "Which serious harm threatens, to whom, and how soon?"
		}
	},
	{
		id: "conflict/preventable",
		text: {
			nl: "Waarom voorkomt juist deze ontvanger, met juist deze gegevens, die schade?",
			en: "Why will this recipient, with these data, prevent that harm?"
		}
	},
	{
		id: "conflict/consulted",
		text: {
			nl: "Met welke collega en leidinggevende heb je overlegd, en wat vonden zij?",
			en: "Which colleague and manager did you consult, and what did they think?"
		}
	}
];
/** Accounts and studies are no answer to worries or danger. */
var notOfHelp = not(is("/exchange", "accountability", "research"));
/** Vital interest and conflict of duties: two tests at two layers (fact row E-06). */
var emergencyNorms = [
	permits({
		id: "avg/6-1-d",
		rows: [
			"S3",
			"B1-SW-03",
			"B1-OND-PO-05",
			"B1-WMO-GEM-04",
			"B1-JEU-GEM-04",
			"OUT-SPOED",
			"E-22"
		],
		sources: [avg("6(1)(d)"), zutphen("vitaal belang")],
		step: "legal_basis",
		basis: "vital_interest",
		ground: "vital",
		needs: ["limit_to_protection"],
		lifts: [
			"other_purpose",
			"other_domain",
			"official_secrecy"
		],
		when: all(acute, goesToSomebody, notOfHelp, not(flightOnly)),
		text: {
			nl: "Een leven of iemands gezondheid loopt nu direct gevaar. Deel wat nodig is om te beschermen.",
			en: "A life or somebody’s health is in immediate danger. Share what is needed to protect."
		},
		more: {
			nl: "Dit is een grondslag in de privacywet. Een beroepsgeheim gaat er niet vanzelf door open. Vluchtgevaar alleen is geen vitaal belang.",
			en: "This is a basis in privacy law. It does not by itself lift professional secrecy. Risk of flight alone is no vital interest."
		}
	}),
	permits({
		id: "avg/9-2-c",
		rows: [
			"E-06",
			"B1-GZ-BIG-05",
			"B1-JEU-HV-04",
			"B1-WMO-AANB-03",
			"X3"
		],
		sources: [
			avg("9(2)(c)"),
			law("UAVG", "22"),
			guideline("KNMG-richtlijn Omgaan met medische gegevens")
		],
		step: "legal_basis",
		basis: "vital_interest",
		ground: "vital",
		needs: ["limit_to_protection"],
		lifts: everything$1,
		when: all(acute, goesToSomebody, cannotConsent, notOfHelp, not(flightOnly)),
		text: {
			nl: "Er is direct gevaar en je cliënt kan nu niet beslissen. Dan mag je delen wat beschermt.",
			en: "There is immediate danger and your client cannot decide now. You may share what protects."
		}
	}),
	permits({
		id: "knmg/conflict-van-plichten",
		rows: [
			"X6",
			"SF-7",
			"V1",
			"V2",
			"V3",
			"V4",
			"V5",
			"W4a-3"
		],
		sources: [guideline("Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)"), zutphen("conflict van plichten")],
		step: "secrecy",
		basis: "conflict_of_duties",
		ground: "conflict",
		needs: [
			"limit_to_protection",
			"consult_colleague",
			"consult_manager"
		],
		lifts: everything$1,
		when: all(goesToSomebody, allFive$1, not(contested)),
		records: conflictRecords,
		text: {
			nl: "Alle vijf de voorwaarden zijn vervuld. Je mag je geheim zo klein mogelijk doorbreken.",
			en: "All five conditions are fulfilled. You may break your secrecy, as little as possible."
		}
	}),
	permits({
		id: "knmg/conflict-van-plichten/grondslag",
		rows: [
			"FG-02",
			"X6",
			"3.5"
		],
		sources: [
			guideline("Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)"),
			avg("9(2)"),
			law("UAVG", "22")
		],
		step: "secrecy",
		basis: "conflict_of_duties",
		ground: "conflict",
		needs: [
			"only_with_dpo_advice",
			"limit_to_protection",
			"consult_colleague",
			"consult_manager"
		],
		lifts: everything$1,
		when: all(goesToSomebody, allFive$1, contested),
		records: conflictRecords,
		text: {
			nl: "Je mag je geheim doorbreken. Welke grondslag de privacywet geeft, is niet zeker: vraag je privacyfunctionaris.",
			en: "You may break your secrecy. Which basis privacy law gives is not certain: ask your privacy officer."
		},
		more: {
			nl: "Je cliënt kan zelf beslissen en wil niet. Dan past het vitale belang niet. Kijk eerst of een wet je het recht geeft om te melden.",
			en: "Your client can decide and does not want it. Then vital interest does not fit. First see whether a law gives you a right to report."
		}
	}),
	permits({
		id: "knmg/conflict-van-plichten/weigering",
		rows: [
			"FG-02",
			"10.6-3",
			"X6"
		],
		sources: [
			guideline("Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)"),
			avg("9(2)"),
			law("UAVG", "22")
		],
		step: "secrecy",
		basis: "conflict_of_duties",
		ground: "conflict",
		judgement: true,
		needs: [
			"only_with_dpo_advice",
			"consult_colleague",
			"consult_manager",
			"moral_deliberation",
			"limit_to_protection"
		],
		lifts: everything$1,
		when: all(goesToSomebody, any(seriousDanger, someoneSpokeOfIt), notOfHelp, not(allFive$1), not(oneFails), contested),
		records: conflictRecords,
		text: {
			nl: "Je cliënt kan zelf beslissen en wil niet. Vitaal belang geldt dan niet. Weeg met anderen, en vraag je privacyfunctionaris.",
			en: "Your client can decide and does not want it. Vital interest does not hold then. Weigh with others, and ask your privacy officer."
		}
	}),
	permits({
		id: "knmg/conflict-van-plichten/afwegen",
		rows: [
			"X6",
			"SF-7",
			"W4a-3b",
			"FG-02",
			"10.6-3"
		],
		sources: [guideline("Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)"), zutphen("afweging 4a")],
		step: "secrecy",
		basis: "conflict_of_duties",
		ground: "conflict",
		judgement: true,
		needs: [
			"consult_colleague",
			"consult_manager",
			"moral_deliberation",
			"limit_to_protection"
		],
		lifts: everything$1,
		when: all(goesToSomebody, any(seriousDanger, someoneSpokeOfIt), notOfHelp, not(allFive$1), not(oneFails)),
		records: conflictRecords,
		text: {
			nl: "Zwijgen en helpen botsen hier. Loop de vijf voorwaarden na met een collega en je leidinggevende.",
			en: "Silence and help collide here. Go through the five conditions with a colleague and your manager."
		},
		more: {
			nl: "Dit zijn de vijf. Je probeerde toestemming te krijgen. Zwijgen brengt je in gewetensnood. Er is geen andere weg. Er dreigt ernstige schade. Delen voorkomt die schade bijna zeker.",
			en: "The conditions: you tried to get consent, silence troubles your conscience, there is no other way, serious harm threatens, and sharing will almost certainly prevent it."
		}
	}),
	permits({
		id: "zutphen/zorgen-zonder-instemming",
		rows: [
			"E-07",
			"E-23",
			"W4a-3b"
		],
		sources: [zutphen("handvatten bij een conflict van plichten"), avg("6(1)")],
		step: "legal_basis",
		basis: "conflict_of_duties",
		ground: "conflict",
		judgement: true,
		needs: ["only_with_dpo_advice", "consult_colleague"],
		lifts: ["secrecy"],
		when: all(goesToSomebody, is("/danger/level", "concern"), is("/consent/status", "refused", "withdrawn", "given"), consentIsUsable, notOfHelp, not(flightOnly), not(oneFails)),
		alternatives: [
			"consult_anonymously",
			"involve_client",
			"ask_consent_first"
		],
		text: {
			nl: "Je hebt zorgen, maar geen geldige toestemming. De wet geeft hier geen recht om te delen. Vraag je privacyfunctionaris.",
			en: "You are worried, but have no valid consent. The law gives no right to share here. Ask your privacy officer."
		},
		more: {
			nl: "De Zutphense handleiding ziet ruimte voor delen na overleg met collega en leidinggevende. In de wet staat die ruimte niet.",
			en: "The Zutphense handleiding sees room for sharing after consulting a colleague and manager. The law does not give that room."
		}
	}),
	permits({
		id: "bemoeizorg/contact",
		rows: [
			"FG-06",
			"E-07",
			"S2",
			"3.5"
		],
		sources: [guideline("Handreiking gegevensuitwisseling in de bemoeizorg"), law("BW7", "453")],
		step: "legal_basis",
		basis: "conflict_of_duties",
		ground: "conflict",
		judgement: true,
		needs: ["only_with_dpo_advice", "consult_colleague"],
		lifts: ["secrecy"],
		when: all(goesToSomebody, isHelper("sharer"), is("/danger/level", "concern"), is("/consent/status", "cannot_be_asked"), notOfHelp, not(isSpecialData), not(is("/data/*/category", ...wholeFiles, "contact_content", "plan_of_action", "bsn", "finances")), not(oneFails)),
		alternatives: ["consult_anonymously", "involve_client"],
		text: {
			nl: "Je cliënt is niet te bereiken en je hebt zorgen. Of goede zorg alleen al ruimte geeft, is niet zeker.",
			en: "Your client cannot be reached and you are worried. Whether good care alone gives room is not certain."
		},
		more: {
			nl: "Houd het bij het contact: wie, en dat er zorgen zijn. Inhoud van de hulp gaat niet mee.",
			en: "Keep it to the contact: who, and that there are worries. The content of the help does not go along."
		}
	}),
	notes({
		id: "wvggz/5:2",
		rows: [
			"M-WVGGZ-SIG",
			"M-WVGGZ-DEEL",
			"X-GGZ-01",
			"E-11",
			"CH-02"
		],
		sources: [law("Wvggz", "5:2"), law("Wvggz", "8:29")],
		step: "duty",
		inForce: { from: "2020-01-01" },
		when: all(seriousDanger, goesToSomebody, is("/danger/kind", "self_harm_or_suicide", "violence_to_others")),
		text: {
			nl: "Is er misschien verplichte zorg nodig? Iedereen mag die zorg melden bij de gemeente.",
			en: "Is compulsory care perhaps needed? Anybody may report that to the municipality."
		},
		more: {
			nl: "Loopt er al verplichte zorg? Dan mogen behandelaar, burgemeester, politie en officier elkaar geven wat strikt nodig is tegen ernstig nadeel.",
			en: "Is compulsory care under way? Then clinician, mayor, police and prosecutor may give each other what is strictly needed against serious harm."
		}
	}),
	notes({
		id: "zutphen/afweging-4a",
		rows: [
			"W4a-1",
			"S1",
			"S2",
			"SF-OUT-SILENT"
		],
		sources: [zutphen("afweging 4a")],
		step: "consent",
		when: is("/consent/status", "refused", "withdrawn"),
		alternatives: [
			"consult_anonymously",
			"involve_client",
			"let_client_tell"
		],
		text: {
			nl: "Je cliënt is het er niet mee eens. Praat eerst over het belang, het doel en wat je wilt delen.",
			en: "Your client does not agree. First talk about the interest, the purpose and what you want to share."
		}
	})
];
// src/norms/toestemming/basis.ts
var lifts$7 = [
	"secrecy",
	"special_data",
	"criminal_data",
	"other_purpose",
	"other_domain"
];
/** Consent as a basis, whole or still to be had (AVG 4(11), 6(1)(a), 7). */
var consentBasisNorms = [
	permits({
		id: "avg/6-1-a",
		rows: [
			"T1",
			"T2",
			"SF-4",
			"X3",
			"B1-JEU-HV-03",
			"B1-GZ-HV-01",
			"B1-SW-01",
			"B1-WMO-AANB-02",
			"W2-Q3"
		],
		sources: [
			avg("6(1)(a)"),
			avg("7"),
			zutphen("grondslagen")
		],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: lifts$7,
		when: all(validConsent, consentIsUsable),
		text: {
			nl: "Je cliënt zei ja. Dat was vrij, met uitleg, en precies hiervoor.",
			en: "Your client agreed: freely, with an explanation, and to exactly this."
		},
		more: {
			nl: "Toestemming is twee dingen tegelijk: een grondslag in de privacywet, en een ontheffing van je geheim. Zeg je cliënt dat het om beide gaat. Ook met toestemming mag je nog besluiten niet te delen.",
			en: "Consent is two things at once: a basis in privacy law, and a release from your secrecy. Tell your client that it is about both. Even with consent you may decide not to share."
		}
	}),
	permits({
		id: "avg/6-1-a/nog-vragen/ouders",
		rows: [
			"W3-C",
			"AGE-AVG",
			"1.6"
		],
		sources: [avg("6(1)(a)"), law("UAVG", "5", "1")],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: lifts$7,
		needs: ["obtain_consent", "consent_of_representative"],
		when: all(is("/consent/status", "not_asked"), consentIsUsable, any(under12, is("/client/capacity", "incapable"))),
		alternatives: ["ask_consent_first", "involve_client"],
		text: {
			nl: "Er is nog niets gevraagd. Je cliënt beslist niet zelf: vraag het wie gezag heeft of voor je cliënt spreekt.",
			en: "Nothing has been asked yet. Your client does not decide: ask whoever has authority or speaks for your client."
		}
	}),
	permits({
		id: "avg/6-1-a/nog-vragen/kind-en-ouders",
		rows: [
			"W3-C",
			"AGE-JW",
			"FG-04",
			"1.6"
		],
		sources: [
			avg("6(1)(a)"),
			law("Jeugdwet", "7.3.4"),
			law("UAVG", "5", "1")
		],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: lifts$7,
		needs: ["obtain_consent", "consent_of_client_and_representative"],
		when: all(is("/consent/status", "not_asked"), consentIsUsable, from12to15),
		alternatives: ["ask_consent_first", "involve_client"],
		text: {
			nl: "Er is nog niets gevraagd. Tussen 12 en 16 vraag je het kind én wie gezag heeft.",
			en: "Nothing has been asked yet. Between 12 and 16 you ask the child and whoever has authority."
		}
	}),
	permits({
		id: "avg/6-1-a/nog-vragen",
		rows: [
			"W3-C",
			"SF-4",
			"E-04"
		],
		sources: [avg("6(1)(a)"), zutphen("afweging 3")],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: lifts$7,
		needs: ["obtain_consent"],
		when: all(is("/consent/status", "not_asked"), consentIsUsable),
		alternatives: ["ask_consent_first", "involve_client"],
		text: {
			nl: "Je hebt het je cliënt nog niet gevraagd. Zegt je cliënt ja, dan mag het.",
			en: "You have not asked your client yet. If your client agrees, it may be done."
		}
	}),
	permits({
		id: "avg/7",
		rows: [
			"T1",
			"E-24",
			"2.4"
		],
		sources: [avg("4(11)"), avg("7")],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: lifts$7,
		needs: ["obtain_consent"],
		when: all(given, any(is("/consent/free", false), is("/consent/informed", false), is("/consent/specific", false)), consentIsUsable),
		alternatives: ["ask_consent_first"],
		text: {
			nl: "Deze toestemming telt niet: ze was niet vrij, zonder uitleg, of voor iets anders. Vraag het opnieuw.",
			en: "This consent does not count: not free, not informed, or for something else. Ask again."
		}
	}),
	permits({
		id: "knmg/veronderstelde-toestemming",
		rows: [
			"X3",
			"N2a",
			"N2b",
			"N3",
			"B1-GZ-HV-01"
		],
		sources: [
			guideline("KNMG-richtlijn Omgaan met medische gegevens"),
			avg("6(1)(b)"),
			niveaus("niveau 2 en 3")
		],
		step: "consent",
		basis: "contract",
		ground: "contract",
		lifts: ["secrecy"],
		when: all(goesToSomebody, is("/consent/status", "not_objected"), not(somebodyObjects), is("/exchange", "refer", "feedback", "handover"), isHelper("sharer"), not(isPublicBody("sharer")), not(isPublicBody("recipient")), not(is("/recipient/role", "client", "parent", "guardian", "family_or_neighbour"))),
		text: {
			nl: "Je cliënt weet van deze verwijzing of terugkoppeling en is niet tegen. Het hoort bij de hulp.",
			en: "Your client knows of this referral or feedback and does not object. It is part of the help."
		}
	})
];
// src/norms/toestemming/special-data.ts
var prohibited = all(goesToSomebody, isSpecialData, not(all(is("/data/*/category", "health", "diagnosis", "treatment_course"), isHelper("sharer"), isHelper("recipient"))));
/** Special categories of data (AVG 9; UAVG 22-30). */
var specialDataNorms = [forbids({
	id: "avg/9-1",
	rows: [
		"W2s-1",
		"2.6",
		"E-12",
		"B1-SW-01",
		"N2a"
	],
	sources: [avg("9"), law("UAVG", "30")],
	step: "special_data",
	barrier: "special_data",
	when: all(prohibited, consentIsUsable),
	wayBack: ["obtain_consent"],
	alternatives: ["ask_consent_first", "limit_data"],
	text: {
		nl: "Dit zijn bijzondere gegevens. Die mogen alleen met duidelijke toestemming of als een wet het regelt.",
		en: "These are special data. They may go only with explicit consent or where a law provides for it."
	},
	more: {
		nl: "Gegevens over gezondheid mogen wel tussen twee hulpverleners die allebei een geheim hebben.",
		en: "Health data may pass between two helpers who are both bound to secrecy."
	}
}), forbids({
	id: "avg/9-1/overheid",
	rows: [
		"2.6",
		"2.4",
		"E-08",
		"W2s-1"
	],
	sources: [avg("9"), law("UAVG", "30")],
	step: "special_data",
	barrier: "special_data",
	when: all(prohibited, not(consentIsUsable)),
	alternatives: ["let_client_tell", "limit_data"],
	text: {
		nl: "Dit zijn bijzondere gegevens, en toestemming telt hier niet. Ze mogen alleen als een wet het regelt.",
		en: "These are special data, and consent does not count here. They may go only where a law provides for it."
	}
})];
// src/norms/toestemming/voices.ts
var lifts$6 = [
	"secrecy",
	"special_data",
	"criminal_data",
	"other_purpose",
	"other_domain"
];
var byClient = has("/consent/by", "client");
var fromWmo$1 = is("/sharer/role", "wmo_provider_worker", "municipal_wmo_officer");
var incomplete = all(wellGiven, not(somebodyObjects), consentIsUsable);
/** Care law lets family speak for an adult; other laws do not (fact row FG-24). */
var onlyFamilySpoke = all(not(any(isMedical("sharer"), isYouthHelp("sharer"))), from18, not(capable), has("/consent/by", "family"), not(is("/client/representative", "curator", "mentor", "authorised_person")));
/** Who must still agree, by age, authority and capacity (fact table 1.6). */
var voiceNorms = [
	permits({
		id: "bw1/253i/12-tot-16",
		rows: [
			"GZ-1",
			"10.6-1",
			"AGE-JW",
			"AGE-WGBO"
		],
		sources: [law("BW1", "253i"), law("Jeugdwet", "7.3.4")],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: lifts$6,
		needs: ["consent_of_representative", "consent_of_client_and_representative"],
		when: all(incomplete, from12to15, byOneOfTwoParents),
		text: {
			nl: "Eén van twee ouders zei ja. Vraag ook de andere ouder, en het kind zelf.",
			en: "One of two parents agreed. Ask the other parent as well, and the child."
		}
	}),
	permits({
		id: "bw1/253i",
		rows: [
			"GZ-1",
			"GZ-3",
			"AGE-AVG",
			"AGE-SCH",
			"W2s-3"
		],
		sources: [law("BW1", "253i"), law("UAVG", "5", "1")],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: lifts$6,
		needs: ["consent_of_representative"],
		when: all(incomplete, under12, not(byAuthority)),
		text: {
			nl: "Tot 12 jaar moet iedereen met gezag het goed vinden. Vraag wie nog ontbreekt.",
			en: "Up to 12 everybody with authority must agree. Ask whoever is missing."
		},
		more: {
			nl: "Hebben twee ouders gezag, dan tellen beide stemmen, ook na een scheiding. Bij kleine zaken mag de een voor de ander spreken.",
			en: "If two parents have authority, both voices count, after a divorce too. In small matters one may speak for the other."
		}
	}),
	permits({
		id: "jeugdwet/7.3.4/kind-en-ouders",
		rows: [
			"AGE-JW",
			"AGE-WGBO",
			"AGE-SCH",
			"FG-04",
			"1.6"
		],
		sources: [
			law("Jeugdwet", "7.3.4"),
			law("BW7", "450"),
			guideline("NJi: met wie mag het wijkteam informatie delen")
		],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: lifts$6,
		needs: ["consent_of_client_and_representative"],
		when: all(incomplete, from12to15, not(byOneOfTwoParents), capable, not(all(byClient, byAuthority)), not(all(byClient, fromWmo$1))),
		text: {
			nl: "Van 12 tot en met 15 jaar tellen twee stemmen: het kind én wie gezag heeft. Vraag wie nog ontbreekt.",
			en: "From 12 to 15 two voices count: the child and those with authority. Ask whoever is missing."
		},
		more: {
			nl: "De wet vraagt om twee stemmen bij de hulp zelf. Over het delen alleen is zij minder duidelijk. Vraag daarom allebei, tenzij dat iemand schaadt.",
			en: "The law asks for two voices for the help itself. On sharing alone it is less clear. So ask both, unless that harms somebody."
		}
	}),
	permits({
		id: "wmo/5.3.3/kind-alleen",
		rows: [
			"AGE-WMO",
			"FG-03",
			"10.6-2",
			"1.1"
		],
		sources: [law("Wmo", "5.3.3"), law("UAVG", "5", "1")],
		step: "age",
		basis: "consent",
		ground: "consent",
		judgement: true,
		lifts: lifts$6,
		needs: ["only_with_dpo_advice", "consent_of_representative"],
		when: all(wellGiven, from12to15, capable, byClient, not(byAuthority), fromWmo$1),
		text: {
			nl: "De Wmo laat een kind vanaf 12 zelf beslissen over je geheim. De privacywet vraagt tot 16 de ouders. Vraag beide.",
			en: "The Wmo lets a child from 12 release you from secrecy. Privacy law asks the parents up to 16. Ask both."
		}
	}),
	permits({
		id: "bw7/465/wie-nog-ontbreekt",
		rows: [
			"REP-0",
			"REP-1",
			"REP-2",
			"REP-4",
			"REP-5",
			"REP-6",
			"1.4",
			"1.6"
		],
		sources: [
			law("BW7", "465"),
			law("Jeugdwet", "7.3.15"),
			law("BW1", "453")
		],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: lifts$6,
		needs: ["consent_of_representative"],
		when: all(incomplete, is("/client/capacity", "incapable", "doubtful"), not(under12), not(byTheRightPeople), not(onlyFamilySpoke)),
		text: {
			nl: "Je cliënt kan dit niet (helemaal) zelf beslissen. Vraag ook wie voor je cliënt mag spreken.",
			en: "Your client cannot (fully) decide this alone. Ask whoever may speak for your client too."
		},
		more: {
			nl: "In zorg en jeugdhulp is dat eerst een curator of mentor. Daarna komen een gemachtigde, de partner en naaste familie.",
			en: "In care and youth care that is first a guardian or mentor, then somebody authorised, then the partner, then close family."
		}
	}),
	notes({
		id: "bw1/453/familie",
		rows: ["FG-24", "1.4"],
		sources: [law("BW1", "453"), law("BW7", "465")],
		step: "age",
		when: all(wellGiven, onlyFamilySpoke),
		alternatives: ["involve_client", "report_to_veilig_thuis"],
		text: {
			nl: "Buiten de zorg mag familie niet zomaar beslissen. De rechter kan een mentor benoemen. Vraag je privacyfunctionaris.",
			en: "Outside care, family may not simply decide. The court can appoint a mentor. Ask your privacy officer."
		}
	}),
	permits({
		id: "avg/6-1-a/client-zelf",
		rows: [
			"AGE-AVG",
			"AGE-SCH",
			"AGE-JW",
			"AGE-WGBO",
			"1.6"
		],
		sources: [law("UAVG", "5", "1"), law("BW7", "447")],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: lifts$6,
		needs: ["obtain_consent"],
		when: all(incomplete, not(under16), capable, not(byClient)),
		text: {
			nl: "Vanaf 16 jaar beslist je cliënt zelf. Vraag het je cliënt, niet alleen een ander.",
			en: "From 16 your client decides. Ask your client, not only somebody else."
		}
	})
];
// src/norms/toestemming/norms.ts
/** Consent: what makes it whole, who must give it, and what it must cover. */
var consentNorms = [
	...consentBasisNorms,
	...voiceNorms,
	...specialDataNorms
];
// src/norms/onderwijs/concepts.ts
/** A school, or the partnership of schools that arranges fitting education. */
var isSchool = (side) => concept(side === "sharer" ? "je werkt in het onderwijs of voor het samenwerkingsverband" : "de ontvanger werkt in het onderwijs of voor het samenwerkingsverband", side === "sharer" ? "you work in education or for the partnership of schools" : "the recipient works in education or for the partnership of schools", any(is(`/${side}/role`, "teacher", "school_care_coordinator", "inclusive_education_officer"), all(is(`/${side}/setting`, "education"), is(`/${side}/role`, "manager", "support_staff", "other_professional"))));
// src/norms/leerplicht/norms.ts
var overview$6 = zutphen("overzicht wat mag met wie gedeeld worden");
var schoolToOfficer = all(goesToSomebody, isSchool("sharer"), is("/recipient/role", "school_attendance_officer"));
var absenceSet = is("/data/*/category", "school_attendance", "name_contact", "bsn", "agreed_actions", "involvement");
var fromOfficer = all(goesToSomebody, is("/sharer/role", "school_attendance_officer"));
var returnSet = is("/data/*/category", "school_attendance", "name_contact", "agreed_actions", "involvement", "referral_reason", "support_need", "support_expectations");
var otherPurpose = is("/purpose/sameAsCollected", false);
var beyondAttendance = [
	"other_purpose",
	"official_secrecy",
	"other_domain"
];
/** Leerplichtwet 1969: from the school to the attendance officer, and from the officer on. */
var attendanceNorms = [
	permits({
		id: "lpw/21",
		rows: [
			"M-LP-KENNIS",
			"B1-OND-PO-04",
			"X-SCH-02",
			"AGE-LP"
		],
		sources: [
			law("Leerplichtwet", "21"),
			law("Leerplichtwet", "21a"),
			overview$6
		],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"secrecy",
			"bsn",
			"not_involved",
			"other_purpose",
			"good_arguments"
		],
		when: all(schoolToOfficer, absenceSet),
		text: {
			nl: "De school moet de leerplichtambtenaar vertellen dat een leerling te vaak weg is. Toestemming hoeft niet.",
			en: "The school must tell the attendance officer that a pupil is absent too often. Consent is not needed."
		},
		more: {
			nl: "De plicht begint bij zestien uur in vier weken. Vertel het de ouders, en een oudere leerling ook zelf.",
			en: "The duty begins at sixteen hours in four weeks. Tell the parents, and an older pupil in person."
		}
	}),
	limits({
		id: "lpw/21/rest",
		rows: ["X-SCH-02", "B1-OND-PO-04"],
		sources: [law("Leerplichtwet", "21"), avg("5(1)(c)")],
		step: "data",
		when: all(schoolToOfficer, any(is("/data/*/category", ...healthData, ...wholeFiles), all(not(absenceSet), any(is("/legalDuty", "school_attendance_law"), is("/exchange", "report"))))),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Geef alleen het verzuim door. De medische reden en het dossier blijven op school.",
			en: "Pass on the absence only. The medical reason and the file stay at school."
		}
	}),
	permits({
		id: "lpw/16",
		rows: [
			"B1-LP-01",
			"M-LP-PV",
			"E-17",
			"D-SCHOOLGANG",
			"2.2"
		],
		sources: [
			law("Leerplichtwet", "16"),
			law("Leerplichtwet", "22"),
			law("Awb", "2:5"),
			overview$6
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy", "other_domain"],
		when: all(fromOfficer, returnSet),
		text: {
			nl: "Als leerplichtambtenaar mag je delen wat de leerling terug naar school helpt. De ouders weten ervan.",
			en: "As an attendance officer you may share what helps the pupil back to school. The parents know of it."
		},
		more: {
			nl: "De Zutphense handleiding noemt geen beroepsgeheim. Dat klopt, maar een ambtelijk geheim heb je wel. De ander moet de gegevens zelf ook mogen ontvangen.",
			en: "The Zutphense handleiding mentions no professional secrecy. That is right, but you do have official secrecy. The other party must itself be allowed to receive the data."
		}
	}),
	permits({
		id: "lpw/ander-doel/toestemming",
		rows: ["B1-LP-02", "AGE-LP"],
		sources: [avg("6(4)"), overview$6],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: [
			...beyondAttendance,
			"special_data",
			"criminal_data"
		],
		when: all(fromOfficer, otherPurpose, any(validConsent, all(wellGiven, under16, byAuthority, not(somebodyObjects)))),
		text: {
			nl: "Voor een heel ander doel dan school mag je delen als de leerling of de ouders ja zeggen.",
			en: "For a purpose quite other than school you may share if the pupil or the parents agree."
		}
	}),
	permits({
		id: "lpw/ander-doel/veiligheid",
		rows: ["B1-LP-02"],
		sources: [
			avg("6(4)"),
			law("UAVG", "41"),
			overview$6
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "vital",
		needs: ["limit_to_protection"],
		lifts: beyondAttendance,
		when: all(fromOfficer, otherPurpose, seriousDanger),
		text: {
			nl: "Voor een heel ander doel mag je delen wat nodig is voor de veiligheid van de leerling of van anderen.",
			en: "For quite another purpose you may share what the safety of the pupil or of others needs."
		}
	}),
	notes({
		id: "lpw/22-3",
		rows: [
			"M-LP-PV",
			"AGE-LP",
			"B1-LP-01"
		],
		sources: [law("Leerplichtwet", "22", "3"), guideline("Ingrado: vragen over privacy")],
		step: "age",
		when: all(fromOfficer, between("/client/age", 12, 17), not(is("/recipient/role", "client"))),
		text: {
			nl: "Praat eerst met de leerling en de ouders. Vanaf 12 jaar hoor je de leerling altijd zelf.",
			en: "First talk with the pupil and the parents. From 12 you always hear the pupil in person."
		},
		more: {
			nl: "Is de leerling 16 of 17? Dan horen de ouders van het verzuim, maar niet zomaar de persoonlijke redenen.",
			en: "Is the pupil 16 or 17? Then the parents hear of the absence, but not just like that of the personal reasons."
		}
	})
];
// src/norms/onderwijs/norms.ts
var fromSchool = all(goesToSomebody, isSchool("sharer"));
var overview$5 = zutphen("overzicht wat mag met wie gedeeld worden");
var isTransfer = all(fromSchool, any(is("/recipient/relation", "new_school"), all(is("/legalDuty", "school_transfer"), isSchool("recipient"))));
var transferSet = is("/data/*/category", "school_transfer_report", "name_contact", "bsn");
var isPlacement = all(fromSchool, isSchool("recipient"), any(is("/legalDuty", "school_placement"), is("/sharer/role", "inclusive_education_officer"), is("/recipient/role", "inclusive_education_officer")));
var placementSet = is("/data/*/category", "name_contact", "bsn", "support_need", "support_expectations", "referral_reason", "involvement", "behaviour_observation", "agreed_actions", "school_attendance", "school_transfer_report", "health", "diagnosis");
var toMunicipality$1 = all(fromSchool, isMunicipal("recipient"), not(is("/recipient/role", "school_attendance_officer")));
/** Education law: to the next school, for placement, to the municipality. */
var educationNorms = [
	permits({
		id: "wpo/42",
		rows: [
			"B1-OND-LK-02",
			"AGE-SCH",
			"D-OKR",
			"CH-11"
		],
		sources: [law("WPO", "42"), overview$5],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"secrecy",
			"special_data",
			"other_purpose",
			"not_involved",
			"good_arguments",
			"bsn"
		],
		when: all(isTransfer, transferSet),
		text: {
			nl: "Bij een overstap geef je het onderwijskundig rapport door aan de nieuwe school. Toestemming hoeft niet.",
			en: "When a pupil moves, you pass the educational report on to the new school. Consent is not needed."
		},
		more: {
			nl: "De ouders krijgen een kopie, en lezen het liefst eerst mee. Voor het voortgezet en speciaal onderwijs staat ditzelfde in hun eigen wet.",
			en: "The parents receive a copy, and preferably read it first. Secondary and special education have the same in their own acts."
		}
	}),
	limits({
		id: "wpo/42/rest",
		rows: ["B1-OND-LK-02"],
		sources: [law("WPO", "42"), overview$5],
		step: "data",
		when: all(isTransfer, any(is("/data/*/category", ...wholeFiles), all(not(transferSet), is("/exchange", "handover", "report", "answer_request")))),
		alternatives: ["limit_data", "ask_consent_first"],
		text: {
			nl: "Alleen het onderwijskundig rapport gaat mee. De rest van het leerlingdossier blijft hier.",
			en: "Only the educational report goes along. The rest of the pupil file stays here."
		},
		more: {
			nl: "Wil je meer vertellen? Weeg dat apart af, met toestemming van de ouders of van de leerling vanaf 16 jaar.",
			en: "Do you want to tell more? Weigh that separately, with consent of the parents or of a pupil from 16."
		}
	}),
	permits({
		id: "wpo/18a-13",
		rows: [
			"B1-OND-PO-01",
			"D-PLAATS",
			"2.6"
		],
		sources: [
			law("WPO", "18a", "13"),
			law("UAVG", "30", "2"),
			overview$5
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: [
			"secrecy",
			"special_data",
			"other_purpose",
			"bsn"
		],
		when: all(isPlacement, placementSet),
		text: {
			nl: "Scholen en samenwerkingsverband mogen elkaar geven wat nodig is voor een passende plek en steun.",
			en: "Schools and their partnership may give each other what a fitting place and support need."
		},
		more: {
			nl: "Gegevens over gezondheid mogen mee als de plek of de steun daarvan afhangt. Ze gaan niet verder dan de scholen, en worden hooguit drie jaar bewaard.",
			en: "Health data may go along where the place or the support depends on them. They go no further than the schools, and are kept for three years at most."
		}
	}),
	limits({
		id: "wpo/18a-13/rest",
		rows: ["B1-OND-PO-01"],
		sources: [law("WPO", "18a", "13"), overview$5],
		step: "data",
		when: all(isPlacement, any(is("/data/*/category", ...wholeFiles), all(is("/legalDuty", "school_placement"), not(placementSet)))),
		alternatives: ["limit_data"],
		text: {
			nl: "Voor een passende plek is niet het hele dossier nodig. Geef alleen wat over plek en steun gaat.",
			en: "A fitting place does not need the whole file. Give only what concerns place and support."
		}
	}),
	permits({
		id: "zutphen/school-gemeente",
		rows: ["B1-OND-PO-03", "M-SCHOOL-GEM"],
		sources: [overview$5, law("WPO", "18a")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		when: all(toMunicipality$1, is("/data/*/category", "name_contact", "support_need", "support_expectations")),
		alternatives: ["involve_client", "let_client_tell"],
		text: {
			nl: "Aan de gemeente geef je als school alleen door welke steun nodig is en wat je daarvan verwacht.",
			en: "As a school you tell the municipality only which support is needed and what you expect of it."
		},
		more: {
			nl: "Een algemeen recht om gegevens aan de gemeente te geven, heeft een school niet. Voor al het andere vraag je eerst de ouders of de leerling.",
			en: "A school has no general right to give data to the municipality. For anything else ask the parents or the pupil first."
		}
	}),
	limits({
		id: "zutphen/school-gemeente/dossier",
		rows: ["B1-OND-PO-03", "M-SCHOOL-GEM"],
		sources: [overview$5],
		step: "data",
		when: all(toMunicipality$1, is("/data/*/category", ...wholeFiles)),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Het leerlingdossier gaat niet naar de gemeente.",
			en: "The pupil file does not go to the municipality."
		}
	}),
	permits({
		id: "uavg/5-1/leerling",
		rows: [
			"AGE-SCH",
			"AGE-AVG",
			"B1-OND-LK-03",
			"B1-OND-PO-02"
		],
		sources: [law("UAVG", "5", "1"), overview$5],
		step: "age",
		basis: "consent",
		ground: "consent",
		lifts: [
			"secrecy",
			"special_data",
			"criminal_data",
			"other_purpose"
		],
		when: all(isSchool("sharer"), wellGiven, from12to15, byAuthority, not(somebodyObjects)),
		text: {
			nl: "Onder de 16 geven de ouders met gezag de school toestemming. Vraag de leerling ook wat die ervan vindt.",
			en: "Below 16 the parents with authority give the school consent. Ask the pupil for an opinion too."
		},
		more: {
			nl: "Vraag het vóór het overleg, niet erna. Vanaf 16 jaar beslist de leerling zelf.",
			en: "Ask before the consultation, not after. From 16 the pupil decides."
		}
	})
];
// src/norms/reclassering/norms.ts
var regulation = {
	kind: "law",
	ref: "Reclasseringsregeling 1995",
	url: "https://wetten.overheid.nl/BWBR0007120"
};
var handvat = guideline("Handvat gegevensuitwisseling zorg- en veiligheidsdomein");
var fromProbation = all(goesToSomebody, is("/sharer/role", "probation_officer"));
var justicePartner = any(is("/recipient/role", "police_officer", "child_protection_board_officer", "youth_probation_officer"), all(is("/recipient/role", "other_professional"), is("/recipient/setting", "justice")));
var outsiders$1 = is("/recipient/role", "housing_officer", "researcher", "volunteer", "family_or_neighbour", "client", "parent");
var supervisionSet = is("/data/*/category", "name_contact", "involvement", "safety_signals", "agreed_actions", "support_need", "support_expectations");
var fromBoard = all(goesToSomebody, is("/sharer/role", "child_protection_board_officer"));
var fromJustice = all(goesToSomebody, is("/sharer/setting", "justice"), is("/sharer/role", "other_professional", "manager", "support_staff"));
/** Probation, the child protection board and the prosecution as those who share. */
var justiceNorms = [
	forbids({
		id: "reclasseringsregeling/geheim",
		rows: ["SEC-REC", "M-REC"],
		sources: [regulation, handvat],
		step: "secrecy",
		barrier: "secrecy",
		when: all(fromProbation, not(is("/recipient/role", "client"))),
		alternatives: [
			"involve_client",
			"ask_consent_first",
			"ask_for_contribution_not_data"
		],
		text: {
			nl: "De reclassering heeft een eigen geheimhouding. Deel alleen wat het toezicht vraagt of waar je cliënt ja op zegt.",
			en: "Probation has a secrecy of its own. Share only what supervision needs or what your client agrees to."
		}
	}),
	permits({
		id: "reclasseringsregeling/toezicht",
		rows: [
			"M-REC",
			"X-REC-01",
			"2.2"
		],
		sources: [
			regulation,
			law("UAVG", "30", "2"),
			handvat
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "right",
		lifts: [
			"secrecy",
			"criminal_data",
			"other_domain"
		],
		when: all(fromProbation, not(outsiders$1), any(supervisionSet, all(justicePartner, is("/data/*/category", "criminal_record")))),
		alternatives: ["ask_for_contribution_not_data", "share_involvement_only"],
		text: {
			nl: "Je mag delen wat een partner nodig heeft voor het toezicht: voorwaarden, risico’s en afspraken.",
			en: "You may share what a partner needs for the supervision: conditions, risks and agreements."
		},
		more: {
			nl: "De regels van de reclassering zijn hier minder precies dan andere wetten. Vraag je cliënt ook zelf, en vertel wat je deelt.",
			en: "The rules of probation are less precise here than other acts. Ask your client too, and tell what you share."
		}
	}),
	requires({
		id: "reclasseringsregeling/overleg",
		rows: ["M-REC", "X-REC-01"],
		sources: [handvat, regulation],
		step: "secrecy",
		condition: "consult_colleague",
		weight: "accompanies",
		when: all(fromProbation, not(is("/recipient/role", "client"))),
		text: {
			nl: "Overleg met een collega wat deze partner echt nodig heeft voor het toezicht.",
			en: "Consult a colleague on what this partner really needs for the supervision."
		}
	}),
	permits({
		id: "reclasseringsregeling/toestemming",
		rows: ["M-REC", "2.2"],
		sources: [regulation, handvat],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: [
			"secrecy",
			"special_data",
			"criminal_data",
			"other_purpose",
			"other_domain"
		],
		when: all(fromProbation, validConsent),
		text: {
			nl: "Je cliënt zei ja, en was daar vrij in. Dan mag de reclassering dit delen.",
			en: "Your client agreed, and was free to. Then probation may share this."
		},
		more: {
			nl: "Let op de drang van het toezicht: een ja uit angst voor gevolgen telt niet.",
			en: "Mind the pressure of supervision: a yes out of fear of consequences does not count."
		}
	}),
	limits({
		id: "reclasseringsregeling/geen-rapport",
		rows: ["X-REC-01"],
		sources: [handvat, regulation],
		step: "data",
		when: all(fromProbation, is("/data/*/category", ...wholeFiles)),
		alternatives: ["limit_data"],
		text: {
			nl: "Het hele rapport of dossier van de reclassering gaat niet mee.",
			en: "The whole report or file of probation does not go along."
		}
	}),
	permits({
		id: "jeugdwet/3.1/raad",
		rows: ["2.2", "2.6"],
		sources: [
			law("Jeugdwet", "3.1"),
			law("BW1", "239"),
			law("UAVG", "30", "2")
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: [
			"official_secrecy",
			"special_data",
			"criminal_data",
			"bsn",
			"other_domain"
		],
		when: all(fromBoard, any(is("/recipient/role", "family_guardian", "guardian", "youth_probation_officer", "veilig_thuis_worker", "municipal_youth_officer", "youth_care_worker", "police_officer", "client", "parent"), all(is("/recipient/role", "other_professional"), is("/recipient/setting", "justice"))), not(is("/data/*/category", ...wholeFiles))),
		text: {
			nl: "De Raad mag delen wat nodig is om een kind te beschermen, met wie daarin een taak heeft.",
			en: "The board may share what is needed to protect a child, with those who have a task in it."
		}
	}),
	forbids({
		id: "wjsg/52",
		rows: ["SEC-OM", "M-OM"],
		sources: [law("Wjsg", "52")],
		step: "secrecy",
		barrier: "police_secrecy",
		when: all(fromJustice, not(is("/recipient/role", "client"))),
		text: {
			nl: "Gegevens van justitie zijn geheim, tenzij de wet voor justitie delen regelt.",
			en: "Data of the justice authorities are secret, unless their own act provides for sharing."
		}
	}),
	permits({
		id: "wjsg/39f",
		rows: ["M-OM", "X-OM-01"],
		sources: [law("Wjsg", "39f"), law("Wjsg", "39e")],
		step: "legal_basis",
		basis: "public_task",
		ground: "right",
		judgement: true,
		needs: ["consult_lawyer", "only_with_dpo_advice"],
		lifts: [
			"police_secrecy",
			"criminal_data",
			"special_data",
			"other_purpose"
		],
		when: all(fromJustice, not(is("/data/*/category", ...wholeFiles))),
		text: {
			nl: "Het Openbaar Ministerie mag alleen delen voor een zwaar algemeen belang. Dat weegt het zelf, per geval.",
			en: "The prosecution may share for a weighty public interest only. It weighs that itself, case by case."
		}
	})
];
// src/norms/veilig-thuis/concepts.ts
/** Somebody else gives something to Veilig Thuis, asked or of their own accord. */
var toVeiligThuis = concept("de gegevens gaan naar Veilig Thuis", "the data go to Veilig Thuis", all(goesToSomebody, is("/recipient/role", "veilig_thuis_worker"), not(is("/sharer/role", "veilig_thuis_worker"))));
/** What Veilig Thuis is for (Wmo 2015 art. 1.1.1: domestic violence, child abuse, neglect included). */
var isViolence = concept("het gaat om huiselijk geweld, kindermishandeling of verwaarlozing", "it is about domestic violence, child abuse or neglect", is("/danger/kind", "domestic_violence_or_child_abuse", "neglect"));
// src/norms/meldcode/norms.ts
var someDanger = is("/danger/level", "concern", "threatening", "acute");
var underTheCode = not(is("/sharer/role", "veilig_thuis_worker", "police_officer", "housing_officer", "researcher", "volunteer", "family_or_neighbour", "client", "parent"));
var unsafe = all(goesToSomebody, isViolence, seriousDanger, underTheCode, not(is("/recipient/role", "veilig_thuis_worker", "child_protection_board_officer", "family_guardian", "guardian", "youth_probation_officer", "police_officer", "client", "parent")));
var newNorm = "2019-01-01";
/** The reporting code for domestic violence and child abuse, and its framework since 2019. */
var meldcodeNorms = [
	notes({
		id: "meldcode/stappen",
		rows: ["M-MELDCODE", "B1-VT-HV-02"],
		sources: [law("Meldcode", "2"), guideline("Afwegingskader meldcode")],
		step: "duty",
		when: all(goesToSomebody, isViolence, someDanger, underTheCode),
		alternatives: ["consult_anonymously", "involve_client"],
		text: {
			nl: "Volg de vijf stappen van de meldcode: signalen, collega of Veilig Thuis, gesprek, wegen, beslissen.",
			en: "Follow the five steps of the reporting code: signals, colleague or Veilig Thuis, talk, weigh, decide."
		},
		more: {
			nl: "Je beslist aan het eind twee dingen: is melden nodig, en is hulp genoeg? Sla het gesprek alleen over als het gevaarlijk is.",
			en: "In the end you decide two things: is reporting needed, and is help enough? Skip the talk only if it is dangerous."
		}
	}),
	notes({
		id: "meldcode/kindcheck",
		rows: ["M-KIND"],
		sources: [law("Meldcode", "2")],
		step: "duty",
		when: all(goesToSomebody, isHelper("sharer"), from18, someDanger, not(has("/danger/to", "child"))),
		text: {
			nl: "Je cliënt is volwassen. Ga na of er een kind, of iemand die zorg nodig heeft, van je cliënt afhangt.",
			en: "Your client is an adult. Check whether a child, or somebody in need of care, depends on your client."
		}
	}),
	notes({
		id: "meldcode/stap-5",
		rows: [
			"M-MELDCODE",
			"M-NORM",
			"CH-03"
		],
		sources: [law("Meldcode", "2")],
		inForce: {
			from: firstDay,
			to: newNorm
		},
		step: "duty",
		when: unsafe,
		alternatives: ["report_to_veilig_thuis", "consult_anonymously"],
		text: {
			nl: "Vraag je af of je zelf hulp kunt regelen. Lukt dat niet genoeg, dan kun je bij Veilig Thuis melden.",
			en: "Ask yourself whether you can arrange help. If that falls short, you can report to Veilig Thuis."
		}
	}),
	requires({
		id: "afwegingskader/melden",
		rows: [
			"M-NORM",
			"CH-03",
			"E-21",
			"FG-02"
		],
		sources: [guideline("Afwegingskader meldcode"), law("Meldcode", "2")],
		inForce: { from: newNorm },
		step: "duty",
		condition: "report_to_veilig_thuis",
		weight: "standing",
		when: unsafe,
		alternatives: ["report_to_veilig_thuis", "consult_anonymously"],
		text: {
			nl: "Bij acuut of steeds terugkerend geweld hoort een melding bij Veilig Thuis. Dat is de norm van je beroep.",
			en: "Acute or recurring violence calls for a report to Veilig Thuis. That is the norm of your profession."
		},
		more: {
			nl: "In de wet is melden een recht. Sinds 2019 zeggen de beroepen zelf: bij acute of structurele onveiligheid meld je.",
			en: "In law reporting is a right. Since 2019 the professions themselves say: report acute or structural unsafety."
		}
	})
];
// src/norms/politie/norms.ts
var isPolice = concept("je werkt bij de politie", "you work for the police", any(is("/sharer/role", "police_officer"), all(is("/sharer/setting", "police"), is("/sharer/role", "support_staff", "manager", "other_professional"))));
var fromPolice = all(goesToSomebody, isPolice);
var overview$4 = zutphen("overzicht wat mag met wie gedeeld worden");
/** Besluit politiegegevens art. 4:2, first paragraph: f, g, i and j. */
var listed$1 = concept("de ontvanger staat in het Besluit politiegegevens", "the recipient is named in the police data decree", any(is("/recipient/role", "halt_officer", "probation_officer", "municipal_youth_officer", "family_guardian", "guardian", "youth_probation_officer", "veilig_thuis_worker", "child_protection_board_officer"), all(is("/recipient/role", "civil_servant"), is("/recipient/domain", "youth"))));
var ownChain = concept("de ontvanger is het Openbaar Ministerie of de burgemeester", "the recipient is the public prosecutor or the mayor", any(all(is("/recipient/role", "other_professional"), is("/recipient/setting", "justice")), all(is("/recipient/role", "civil_servant"), is("/recipient/domain", "safety"))));
var elsewhere = all(fromPolice, not(any(listed$1, ownChain)), not(is("/recipient/role", "client", "parent", "family_or_neighbour")));
var meets = any(is("/exchange", "network"), is("/action", "discuss"));
var lifts$5 = [
	"police_secrecy",
	"special_data",
	"criminal_data",
	"other_purpose",
	"bsn"
];
/** The police data act: the police work with it instead of with the AVG. */
var policeNorms = [
	forbids({
		id: "wet-politiegegevens/7",
		rows: [
			"B1-POL-01",
			"SEC-POL",
			"AGE-POL",
			"CH-23"
		],
		sources: [law("Politiegegevens", "7"), overview$4],
		step: "secrecy",
		barrier: "police_secrecy",
		when: all(fromPolice, not(is("/recipient/role", "client"))),
		alternatives: [
			"refer",
			"involve_client",
			"ask_for_contribution_not_data"
		],
		text: {
			nl: "Als politie zwijg je over wat je in je werk hoort, behalve waar de politiewet delen regelt.",
			en: "As police you keep silent about what you learn at work, except where police law provides for sharing."
		},
		more: {
			nl: "Toestemming van de betrokkene maakt dit niet anders. De AVG geldt hier niet; de Wet politiegegevens wel.",
			en: "Consent of the person concerned does not change this. The AVG does not apply here; the police data act does."
		}
	}),
	permits({
		id: "besluit-politiegegevens/4:2",
		rows: [
			"B1-POL-02",
			"B1-POL-03",
			"B1-POL-04",
			"B1-POL-05",
			"M-POL-18",
			"M-HALT",
			"D-TAAK"
		],
		sources: [
			law("Politiegegevens", "18"),
			law("BesluitPolitiegegevens", "4:2", "1"),
			overview$4
		],
		step: "legal_basis",
		basis: "police_data_act",
		ground: "right",
		lifts: lifts$5,
		when: all(fromPolice, listed$1),
		text: {
			nl: "De politie mag deze partij geven wat die voor de eigen taak nodig heeft.",
			en: "The police may give this party what it needs for its own task."
		},
		more: {
			nl: "Het mag, het moet niet. De Zutphense handleiding noemt Halt, de Raad, de GI en Veilig Thuis. In het besluit staan ook de reclassering en de gemeente voor de Jeugdwet. Voor Halt is het ja van de officier van justitie nodig.",
			en: "They may, they need not. The Zutphense handleiding names Halt, the board, the GI and Veilig Thuis. The decree also names probation and the municipality for the Jeugdwet. For Halt the prosecutor must agree."
		}
	}),
	permits({
		id: "wet-politiegegevens/16",
		rows: ["M-POL-16"],
		sources: [law("Politiegegevens", "16")],
		step: "legal_basis",
		basis: "police_data_act",
		ground: "right",
		lifts: lifts$5,
		when: all(fromPolice, ownChain),
		text: {
			nl: "De politie werkt onder de officier van justitie en de burgemeester. Zij krijgen wat hun gezag vraagt.",
			en: "The police work under the prosecutor and the mayor. Those receive what their authority needs."
		},
		more: {
			nl: "De burgemeester gebruikt het alleen voor de openbare orde en geeft het niet verder.",
			en: "The mayor uses it for public order only and passes it on to nobody."
		}
	}),
	permits({
		id: "wet-politiegegevens/20",
		rows: [
			"B1-POL-06",
			"M-POL-20",
			"FG-12",
			"10.6-8",
			"D-POLTAAK"
		],
		sources: [law("Politiegegevens", "20"), overview$4],
		step: "legal_basis",
		basis: "police_data_act",
		ground: "right",
		judgement: true,
		needs: ["only_with_dpo_advice", "consult_manager"],
		lifts: lifts$5,
		when: all(elsewhere, meets),
		alternatives: ["ask_for_contribution_not_data", "invite_party_for_part_of_meeting"],
		text: {
			nl: "In een overleg deel je alleen met een schriftelijk besluit over dit samenwerkingsverband. Staat deze partij daarin?",
			en: "In a meeting you share only under a written decision on this partnership. Is this party named in it?"
		},
		more: {
			nl: "Zonder dat besluit zeg je ook niet dat iemand bij de politie bekend is. Het besluit noemt doel, gegevens, voorwaarden en ontvangers.",
			en: "Without that decision you do not even say that somebody is known to the police. The decision names purpose, data, conditions and recipients."
		}
	}),
	permits({
		id: "wet-politiegegevens/19",
		rows: [
			"M-POL-19",
			"FG-12",
			"10.6-8"
		],
		sources: [law("Politiegegevens", "19")],
		step: "legal_basis",
		basis: "police_data_act",
		ground: "right",
		judgement: true,
		needs: [
			"only_with_dpo_advice",
			"consult_manager",
			"limit_to_protection"
		],
		lifts: lifts$5,
		when: all(elsewhere, seriousDanger),
		text: {
			nl: "In een enkel geval mag de politie delen voor een zwaar belang, zoals hulp bij gevaar. Het bevoegd gezag beslist mee.",
			en: "In a single case the police may share for a weighty interest, such as help in danger. The authority in charge decides along."
		}
	}),
	notes({
		id: "uavg/33/niet-bewaren",
		rows: [
			"FG-12",
			"2.7",
			"X-WC-03"
		],
		sources: [law("UAVG", "33"), law("Politiegegevens", "7", "2")],
		step: "special_data",
		when: all(fromPolice, is("/recipient/role", "housing_officer", "teacher", "school_care_coordinator", "inclusive_education_officer", "social_worker", "school_social_worker", "volunteer")),
		text: {
			nl: "Deze partij mag politiegegevens niet bewaren en ook nergens anders voor gebruiken.",
			en: "This party may not keep police data, nor use them for anything else."
		}
	})
];
var isReport$1 = all(goesToSomebody, any(is("/legalDuty", "infectious_disease_report"), all(is("/danger/kind", "infectious_disease"), is("/exchange", "report"))), is("/recipient/role", "physician", "nurse", "health_care_worker", "other_big_professional", "civil_servant", "other_professional"));
var byPhysician = is("/sharer/role", "physician", "psychiatrist");
var byInstitution = is("/sharer/role", "manager");
var prescribed = is("/data/*/category", "health", "diagnosis", "name_contact", "bsn");
var lifts$4 = [
	"secrecy",
	"special_data",
	"bsn",
	"good_arguments",
	"not_involved",
	"other_purpose"
];
/** Wet publieke gezondheid: contagious diseases are reported to the GGD. */
var publicHealthNorms = [
	permits({
		id: "wet-publieke-gezondheid/22",
		rows: [
			"M-WPG-A",
			"M-WPG-BC",
			"M-WPG-CONTENT",
			"X4",
			"2.6"
		],
		sources: [
			law("PubliekeGezondheid", "22"),
			law("PubliekeGezondheid", "24"),
			zutphen("uitzonderingen op het beroepsgeheim")
		],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: lifts$4,
		when: all(isReport$1, byPhysician, prescribed),
		text: {
			nl: "Als arts moet je deze infectieziekte bij de GGD melden. Je beroepsgeheim staat dat niet in de weg.",
			en: "As a physician you must report this infectious disease to the GGD. Your secrecy does not stand in the way."
		},
		more: {
			nl: "Groep A meld je meteen, ook bij een vermoeden. De groepen B1, B2 en C meld je binnen 24 uur. Kijk op de actuele lijst van de GGD onder welke groep de ziekte valt.",
			en: "Group A is reported at once, on suspicion too. Groups B1, B2 and C within 24 hours. See the current list of the GGD for the group of the disease."
		}
	}),
	permits({
		id: "wet-publieke-gezondheid/26",
		rows: ["M-WPG-INST"],
		sources: [law("PubliekeGezondheid", "26")],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: lifts$4,
		when: all(isReport$1, byInstitution, is("/data/*/category", "health", "name_contact")),
		text: {
			nl: "Als hoofd van een instelling meld je bij de GGD dat ongewoon veel mensen ziek zijn.",
			en: "As head of an institution you report to the GGD that unusually many people are ill."
		},
		more: {
			nl: "Meld eerst aantallen. Noem alleen namen als de GGD ze voor het onderzoek nodig heeft.",
			en: "Report numbers first. Give names only if the GGD needs them for its investigation."
		}
	}),
	limits({
		id: "wet-publieke-gezondheid/24",
		rows: ["M-WPG-CONTENT"],
		sources: [law("PubliekeGezondheid", "24")],
		step: "data",
		when: all(isReport$1, any(byPhysician, byInstitution), not(prescribed)),
		alternatives: ["limit_data"],
		text: {
			nl: "De wet noemt wat je meldt: wie het is en wat over de ziekte nodig is. Meer gaat er niet mee.",
			en: "The act names what you report: who it is and what is needed about the disease. No more goes along."
		}
	})
];
// src/norms/vastleggen/keeping.ts
/** Writing down in one's own file, or using again what is there: nobody else receives it. */
var keepsOrReuses = concept("je legt vast of gebruikt opnieuw", "you record or use again", is("/action", "record", "reuse"));
/** Helpers who keep a file because a care act says so. */
var keepsCareFile = concept("je houdt een zorgdossier of hulpdossier bij", "you keep a care file", any(isMedical("sharer"), isYouthHelp("sharer"), isWmoProvider("sharer"), is("/sharer/role", "psychologist", "educationalist", "health_care_worker")));
/** Public bodies that keep data for their task in law; the police have an act of their own. */
var keepsForPublicTask = concept("je legt vast voor een taak die de wet je geeft", "you record for a task that the law gives you", any(isMunicipal("sharer"), is("/sharer/role", "child_protection_board_officer", "veilig_thuis_worker", "probation_officer", "halt_officer")));
/** Welfare and housing keep what their agreement with the client needs. */
var keepsForAgreement = concept("je legt vast voor je afspraak met de cliënt, zoals hulp of huur", "you record for your agreement with the client, such as help or a lease", is("/sharer/role", "social_worker", "school_social_worker", "housing_officer", "support_staff", "manager", "other_professional"));
/** Those whose act lets them keep data on health (UAVG art. 30). */
var mayKeepHealth = any(keepsCareFile, isMunicipal("sharer"), isSchool("sharer"), is("/sharer/role", "child_protection_board_officer", "veilig_thuis_worker", "probation_officer", "police_officer", "social_worker", "school_social_worker"));
/** Those whose work is with offences, or who treat and protect (UAVG art. 31 to 33). */
var mayKeepOffences = any(keepsCareFile, is("/sharer/role", "police_officer", "probation_officer", "halt_officer", "child_protection_board_officer", "veilig_thuis_worker"), all(is("/sharer/setting", "police", "justice"), is("/sharer/role", "support_staff", "manager", "other_professional")));
/** Nobody gave them the BSN to work with (UAVG art. 46). */
var mayNotKeepBsn = any(is("/sharer/role", "housing_officer", "volunteer", "researcher", "family_or_neighbour", "halt_officer"), all(is("/sharer/role", "social_worker", "school_social_worker", "support_staff", "manager", "other_professional"), is("/sharer/setting", "welfare", "housing", "citizen")));
// src/norms/vastleggen/norms.ts
var overview$3 = zutphen("overzicht wat mag met wie gedeeld worden");
var never$1 = is("/informing/when", "not");
var hasGround = is("/informing/reasonNotBefore", "prevent_crime", "protect_person", "rights_of_others", "unreachable_and_urgent");
/** What may be written down in one's own file, and used again (the first remark of the handleiding). */
var recordingNorms = [
	permits({
		id: "wgbo/454/vastleggen",
		rows: [
			"2.2",
			"B1-JEU-HV-01",
			"W2-REC"
		],
		sources: [
			law("BW7", "454"),
			law("Jeugdwet", "7.3.8"),
			law("Wmo", "5.1.2"),
			zutphen("voldoen aan een wettelijke plicht")
		],
		step: "legal_basis",
		basis: "legal_obligation",
		ground: "duty",
		when: all(keepsOrReuses, keepsCareFile),
		text: {
			nl: "Een dossier bijhouden hoort bij je werk: de wet verplicht je ertoe. Toestemming hoeft niet.",
			en: "Keeping a file is part of your work: the law obliges you to. Consent is not needed."
		}
	}),
	permits({
		id: "wpo/leerlingdossier",
		rows: ["B1-OND-LK-01"],
		sources: [law("WPO", "8"), overview$3],
		step: "legal_basis",
		basis: "legal_obligation",
		ground: "duty",
		when: all(keepsOrReuses, isSchool("sharer")),
		text: {
			nl: "Een school houdt van elke leerling een dossier bij. Daar hoort in wat het onderwijs nodig heeft.",
			en: "A school keeps a file on every pupil. It holds what education needs."
		}
	}),
	permits({
		id: "avg/6-1-e/vastleggen",
		rows: [
			"B1-JEU-GEM-01",
			"B1-JEU-GEM-02",
			"B1-JEU-GEM-03",
			"B1-WMO-GEM-01",
			"B1-WMO-GEM-02",
			"B1-WMO-GEM-03",
			"2.2"
		],
		sources: [
			avg("6(1)(e)"),
			law("Jeugdwet", "7.4.0"),
			law("Wmo", "5.1.1"),
			overview$3
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		when: all(keepsOrReuses, keepsForPublicTask),
		text: {
			nl: "Je mag vastleggen wat nodig is voor de taak die de wet je geeft. Toestemming vraag je daar niet voor.",
			en: "You may record what the task that the law gives you needs. You do not ask consent for that."
		},
		more: {
			nl: "Controle en fraude is een ander doel dan hulp. Wat je voor hulp kreeg, gebruik je daar niet zomaar voor.",
			en: "Control and fraud is another purpose than help. What you received for help is not simply used for that."
		}
	}),
	permits({
		id: "wet-politiegegevens/8",
		rows: ["RET-POL", "2.2"],
		sources: [law("Politiegegevens", "8")],
		step: "legal_basis",
		basis: "police_data_act",
		ground: "task",
		when: all(keepsOrReuses, isPolice),
		text: {
			nl: "De politie legt vast wat nodig is voor de dagelijkse politietaak.",
			en: "The police record what the daily police task needs."
		}
	}),
	permits({
		id: "avg/6-1-b/vastleggen",
		rows: ["2.2", "W3-C"],
		sources: [avg("6(1)(b)"), zutphen("enkele belangrijke opmerkingen")],
		step: "legal_basis",
		basis: "contract",
		ground: "contract",
		when: all(keepsOrReuses, keepsForAgreement),
		text: {
			nl: "Je mag vastleggen wat nodig is voor de hulp of de huur die je met je cliënt afsprak.",
			en: "You may record what the help or the lease that you agreed with your client needs."
		}
	}),
	limits({
		id: "zutphen/gemeente-legt-niet-vast",
		rows: [
			"B1-JEU-GEM-01",
			"B1-JEU-GEM-02",
			"B1-WMO-GEM-01",
			"B1-WMO-GEM-02"
		],
		sources: [
			overview$3,
			law("Jeugdwet", "7.4.0"),
			law("Wmo", "5.1.1")
		],
		step: "data",
		when: all(keepsOrReuses, isMunicipal("sharer"), is("/data/*/category", "plan_of_action", "client_file", "youth_care_file", "diagnosis", "treatment_course")),
		alternatives: ["limit_data"],
		text: {
			nl: "De gemeente bewaart geen hulpplan en geen dossier van een hulpverlener, en ook geen diagnose.",
			en: "The municipality keeps no care plan and no file of a helper, nor a diagnosis."
		}
	}),
	limits({
		id: "uavg/46/vastleggen",
		rows: [
			"2.8",
			"10.6-7",
			"E-09"
		],
		sources: [law("UAVG", "46"), law("Wabb", "10")],
		step: "special_data",
		barrier: "bsn",
		when: all(keepsOrReuses, mayNotKeepBsn, is("/data/*/category", "bsn")),
		text: {
			nl: "Een BSN mag je niet vastleggen: geen wet geeft jouw organisatie dat recht. Gebruik een eigen nummer.",
			en: "You may not record a BSN: no act gives your organisation that right. Use a number of your own."
		}
	}),
	limits({
		id: "avg/9-1/vastleggen",
		rows: [
			"2.6",
			"E-12",
			"W2s-1"
		],
		sources: [avg("9"), law("UAVG", "30")],
		step: "special_data",
		barrier: "special_data",
		when: all(keepsOrReuses, not(mayKeepHealth), is("/data/*/category", ...healthData)),
		wayBack: ["obtain_consent"],
		alternatives: ["ask_consent_first", "limit_data"],
		text: {
			nl: "Gegevens over gezondheid leg jij alleen vast als je cliënt daar duidelijk ja op zegt.",
			en: "You record data on health only if your client explicitly agrees."
		}
	}),
	limits({
		id: "uavg/25/vastleggen",
		rows: ["2.6", "E-12"],
		sources: [
			avg("9"),
			law("UAVG", "25"),
			law("UAVG", "30", "5")
		],
		step: "special_data",
		barrier: "special_data",
		when: all(keepsOrReuses, not(keepsCareFile), is("/data/*/category", ...beliefData)),
		wayBack: ["obtain_consent"],
		alternatives: ["limit_data"],
		text: {
			nl: "Geloof, afkomst, politiek of seksuele voorkeur leg je niet vast, behalve als je cliënt dat duidelijk wil.",
			en: "You do not record belief, origin, politics or sexual orientation, unless your client clearly wants it."
		}
	}),
	limits({
		id: "uavg/31/vastleggen",
		rows: [
			"2.7",
			"FG-12",
			"W2s-2"
		],
		sources: [
			avg("10"),
			law("UAVG", "31"),
			law("UAVG", "32"),
			law("UAVG", "33")
		],
		step: "special_data",
		barrier: "criminal_data",
		when: all(keepsOrReuses, not(mayKeepOffences), isCriminalData),
		wayBack: ["obtain_consent"],
		alternatives: ["limit_data"],
		text: {
			nl: "Strafbare feiten leg jij niet vast, ook niet als de politie ze in een overleg noemde.",
			en: "You do not record offences, not even if the police mentioned them in a meeting."
		}
	}),
	requires({
		id: "avg/14/vastleggen",
		rows: [
			"INF-0",
			"8.1",
			"1.2"
		],
		sources: [avg("13 en 14"), zutphen("de uitgangspunten van de AVG")],
		step: "informing",
		condition: "inform_client_before",
		when: all(keepsOrReuses, is("/informing/when", "before"), is("/data/*/identifiable", true)),
		text: {
			nl: "Je cliënt weet wat je vastlegt en waarvoor.",
			en: "Your client knows what you record and what for."
		}
	}),
	requires({
		id: "avg/14-3/vastleggen",
		rows: ["8.2", "1.2"],
		sources: [avg("14(3)"), law("UAVG", "41")],
		step: "informing",
		condition: "inform_client_after",
		when: all(keepsOrReuses, any(is("/informing/when", "after"), all(never$1, hasGround))),
		text: {
			nl: "Kwamen de gegevens van een ander? Vertel het je cliënt binnen een maand.",
			en: "Did the data come from somebody else? Tell your client within a month."
		}
	}),
	requires({
		id: "avg/14-3/vastleggen/geen-reden",
		rows: ["8.2", "1.2"],
		sources: [avg("14(3)"), law("UAVG", "41")],
		step: "informing",
		condition: "inform_client_after",
		weight: "accompanies",
		when: all(keepsOrReuses, never$1, not(hasGround)),
		text: {
			nl: "Er is geen geldige reden om dit te verzwijgen. Vertel je cliënt wat je vastlegt.",
			en: "There is no valid reason to keep this from your client. Tell your client what you record."
		}
	}),
	forbids({
		id: "kader/inbrenger",
		rows: [
			"WR-4",
			"WR-8",
			"CV-15",
			"CV-16"
		],
		sources: [kader("tijdens een casusoverleg")],
		step: "meeting",
		when: all(keepsOrReuses, is("/meeting/contributorAgrees", false)),
		wayBack: ["contributor_agreement"],
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "Wie de informatie inbracht, houdt er zeggenschap over. Die partij vindt dit gebruik niet goed.",
			en: "Whoever brought the information in keeps control of it. That party does not agree with this use."
		}
	}),
	forbids({
		id: "kader/einde-overleg",
		rows: ["WR-5", "WR-6"],
		sources: [kader("tijdens een casusoverleg")],
		step: "meeting",
		when: all(keepsOrReuses, is("/meeting/agreedAtEnd", false)),
		wayBack: ["agree_at_end_of_meeting"],
		alternatives: ["ask_for_contribution_not_data"],
		text: {
			nl: "Wat in het overleg is gezegd, blijft daar. Er is niet afgesproken dat jij dit voor jouw deel nodig hebt.",
			en: "What was said in the meeting stays there. It was not agreed that you need this for your part."
		}
	}),
	notes({
		id: "kader/inbrenger/wet",
		rows: ["E-25"],
		sources: [kader("tijdens een casusoverleg"), avg("15")],
		step: "meeting",
		when: all(keepsOrReuses, is("/meeting/contributorAgrees", false)),
		text: {
			nl: "Een afspraak tussen partners gaat niet boven een plicht uit de wet, en niet boven de rechten van je cliënt.",
			en: "An agreement between partners does not go before a duty in law, nor before the rights of your client."
		}
	}),
	notes({
		id: "kader/wie-informeert",
		rows: ["WR-7", "CV-10"],
		sources: [kader("tijdens een casusoverleg")],
		step: "informing",
		when: is("/exchange", "network"),
		text: {
			nl: "Spreek in het overleg af wie je cliënt vertelt wat er is afgesproken, en wat die mag horen.",
			en: "Agree in the meeting who tells your client what was agreed, and what may be told."
		}
	})
];
// src/norms/onderzoek/norms.ts
var isResearch = all(goesToSomebody, is("/exchange", "research"), not(is("/recipient/relation", "researcher_for_client", "researcher_for_other")));
/** Research and statistics: as a rule with data that nobody can be recognised by. */
var researchNorms = [
	limits({
		id: "avg/89",
		rows: [
			"B1-PW-03",
			"M-PW-65",
			"D-STAT",
			"2.6"
		],
		sources: [
			avg("89"),
			law("UAVG", "24"),
			law("Participatiewet", "65"),
			zutphen("overzicht wat mag met wie gedeeld worden")
		],
		step: "legal_basis",
		barrier: "other_purpose",
		when: all(isResearch, is("/data/*/identifiable", true)),
		wayBack: ["anonymise"],
		alternatives: ["limit_data"],
		text: {
			nl: "Voor onderzoek of cijfers geef je alleen gegevens waarin niemand te herkennen is.",
			en: "For research or figures you give only data in which nobody can be recognised."
		},
		more: {
			nl: "Met toestemming kan het soms wel op naam. De Participatiewet laat cijfers en onderzoek toe zolang niemand er onevenredig nadeel van heeft.",
			en: "With consent it can sometimes be done by name. The Participatiewet allows figures and research as long as nobody is harmed out of proportion."
		}
	}),
	limits({
		id: "avg/89/overheid",
		rows: ["B1-PW-03", "2.4"],
		sources: [
			avg("89"),
			avg("6(1)(e)"),
			law("Participatiewet", "65")
		],
		step: "legal_basis",
		when: all(isResearch, isPublicBody("sharer"), is("/data/*/identifiable", true), not(is("/data/*/category", "statistics"))),
		wayBack: ["anonymise"],
		alternatives: ["limit_data"],
		text: {
			nl: "Een overheid geeft voor onderzoek geen gegevens op naam. Cijfers mogen wel.",
			en: "A public body gives no data by name for research. Figures may go."
		}
	}),
	notes({
		id: "uavg/24",
		rows: ["B1-PPO-EP-06", "2.6"],
		sources: [law("UAVG", "24"), law("BW7", "458")],
		step: "consent",
		when: all(isResearch, refused$1),
		text: {
			nl: "Wie niet aan onderzoek wil meedoen, doet niet mee.",
			en: "Whoever does not want to take part in research does not take part."
		}
	})
];
// src/norms/veilig-thuis/taken.ts
var fromVeiligThuis = all(goesToSomebody, is("/sharer/role", "veilig_thuis_worker"));
var outsiders = is("/recipient/role", "housing_officer", "volunteer", "family_or_neighbour", "researcher", "halt_officer", "client", "parent");
var toReporter = any(is("/exchange", "feedback"), is("/recipient/relation", "referrer"));
var stepsTaken = is("/data/*/category", "agreed_actions", "name_contact", "involvement", "answer_to_original_question");
/** Wmo 2015 art. 4.1.1, 5.1.6 and 5.3.1: what Veilig Thuis itself may tell. */
var veiligThuisTaskNorms = [
	permits({
		id: "wmo/5.1.6",
		rows: [
			"B1-VT-VT-02",
			"X-VT-01",
			"2.2",
			"1.2"
		],
		sources: [
			law("Wmo", "5.1.6"),
			law("Wmo", "4.1.1", "2"),
			law("Wmo", "5.3.1"),
			zutphen("overzicht wat mag met wie gedeeld worden")
		],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: [
			"official_secrecy",
			"secrecy",
			"special_data",
			"criminal_data",
			"other_domain",
			"bsn"
		],
		when: all(fromVeiligThuis, not(outsiders)),
		text: {
			nl: "Veilig Thuis mag vertellen wat nodig is om het geweld te onderzoeken of te stoppen. Toestemming hoeft niet.",
			en: "Veilig Thuis may tell what is needed to investigate or stop the violence. Consent is not needed."
		},
		more: {
			nl: "Noem niet wie de bron is als dat gevaarlijk is. Veilig Thuis vertelt de betrokkenen binnen vier weken dat het gegevens heeft vastgelegd.",
			en: "Do not name the source where that is dangerous. Veilig Thuis tells those concerned within four weeks that it recorded data."
		}
	}),
	permits({
		id: "wmo/4.1.1-2/melder",
		rows: ["X-VT-01"],
		sources: [law("Wmo", "4.1.1", "2")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy", "not_involved"],
		when: all(fromVeiligThuis, toReporter, stepsTaken, not(is("/recipient/role", "client"))),
		text: {
			nl: "Wie meldde, mag horen welke stappen Veilig Thuis nam.",
			en: "Whoever reported may hear which steps Veilig Thuis took."
		}
	}),
	limits({
		id: "wmo/4.1.1-2/melder-alleen-stappen",
		rows: ["X-VT-01"],
		sources: [law("Wmo", "4.1.1", "2")],
		step: "data",
		when: all(fromVeiligThuis, toReporter, not(stepsTaken), not(is("/recipient/role", "client", "parent"))),
		alternatives: ["limit_data"],
		text: {
			nl: "De melder hoort alleen welke stappen er zijn gezet, niet wat het onderzoek opleverde.",
			en: "The reporter hears only which steps were taken, not what the investigation found."
		}
	}),
	notes({
		id: "wmo/5.3.2-4",
		rows: ["FG-19"],
		sources: [law("Wmo", "5.3.2", "4")],
		step: "informing",
		when: all(fromVeiligThuis, is("/recipient/role", "client", "parent")),
		text: {
			nl: "Kan inzage het stoppen van geweld schaden, dan beslist Veilig Thuis zelf. Vraag je privacyfunctionaris mee te kijken.",
			en: "Where access could harm the stopping of violence, Veilig Thuis decides. Ask your privacy officer to look along."
		}
	})
];
// src/norms/veilig-thuis/norms.ts
var everything = [
	"secrecy",
	"official_secrecy",
	"special_data",
	"other_purpose",
	"other_domain",
	"not_involved",
	"client_interest",
	"criminal_data",
	"participation_secrecy",
	"bsn"
];
var onlyOwnRisk = all(from18, capable, refused$1, not(has("/danger/to", "child", "other_person")));
var asked$1 = any(is("/exchange", "answer_request"), all(is("/action", "request"), not(is("/exchange", "report"))), all(is("/legalDuty", "veilig_thuis_inquiry"), not(is("/exchange", "report"))));
var tells$1 = not(is("/exchange", "consult", "accountability", "research"));
var plainly = any(all(asked$1, is("/danger/level", "concern")), seriousDanger);
/** Wmo 2015 art. 5.2.6: the right to report to Veilig Thuis and to answer it. */
var veiligThuisNorms = [
	permits({
		id: "wmo/5.2.6",
		rows: [
			"M-VT-MELD",
			"B1-VT-HV-01",
			"B1-VT-HV-02",
			"B1-VT-VT-01",
			"B1-GZ-BIG-02",
			"X-SCH-01",
			"X5",
			"SF-5b",
			"AGE-MELD",
			"E-10",
			"E-21",
			"10.6-10"
		],
		sources: [law("Wmo", "5.2.6"), zutphen("overzicht wat mag met wie gedeeld worden")],
		step: "duty",
		basis: "statutory_right_to_report",
		ground: "right",
		lifts: everything,
		needs: ["strive_for_consent", "limit_to_protection"],
		when: all(toVeiligThuis, tells$1, isViolence, plainly, not(onlyOwnRisk)),
		text: {
			nl: "Je mag aan Veilig Thuis geven wat nodig is om geweld te stoppen of te onderzoeken. Het mag, het moet niet.",
			en: "You may give Veilig Thuis what is needed to stop or investigate violence. You may, you need not."
		},
		more: {
			nl: "Dit recht gaat voor je beroepsgeheim. Geef feiten die zorgen geven én feiten die geruststellen. Vertel het je cliënt, tenzij dat gevaarlijk is. Een afspraak binnen je organisatie om nooit iets te geven, gaat niet boven de wet.",
			en: "This right goes before your secrecy. Give facts that worry and facts that reassure. Tell your client, unless that is dangerous. A house rule never to give anything does not go before the law."
		}
	}),
	permits({
		id: "wmo/5.2.6/twijfel",
		rows: ["M-VT-MELD", "FG-27"],
		sources: [law("Wmo", "5.2.6"), guideline("Afwegingskader meldcode")],
		step: "duty",
		basis: "statutory_right_to_report",
		ground: "right",
		judgement: true,
		lifts: everything,
		needs: [
			"consult_colleague",
			"only_with_dpo_advice",
			"strive_for_consent"
		],
		when: all(toVeiligThuis, tells$1, isViolence, any(all(not(asked$1), is("/danger/level", "concern")), all(plainly, onlyOwnRisk))),
		alternatives: ["consult_anonymously"],
		text: {
			nl: "Of melden hier nodig is, is niet zeker. Loop het afwegingskader na met een collega.",
			en: "Whether reporting is needed here is not certain. Go through the framework with a colleague."
		},
		more: {
			nl: "Het recht geldt ook bij geweld tegen volwassenen. Een volwassene die zelf kan beslissen en geen hulp wil, telt dan zwaar mee.",
			en: "The right also covers violence against adults. An adult who can decide and wants no help then weighs heavily."
		}
	}),
	forbids({
		id: "wmo/5.2.6/geen-vermoeden",
		rows: [
			"M-VT-MELD",
			"M-VT-ADVIES",
			"E-10"
		],
		sources: [law("Wmo", "5.2.6"), law("Wmo", "4.1.1", "3")],
		step: "duty",
		when: all(toVeiligThuis, not(is("/sharer/role", "police_officer")), is("/exchange", "report"), is("/danger/level", "none")),
		alternatives: ["consult_anonymously", "involve_client"],
		text: {
			nl: "Zonder vermoeden van geweld kun je niet met naam melden. Vraag bij twijfel advies zonder naam.",
			en: "Without a suspicion of violence you cannot report by name. In doubt ask for advice without a name."
		}
	}),
	limits({
		id: "wmo/5.2.6/geen-dossier",
		rows: ["M-VT-MELD", "B1-VT-HV-01"],
		sources: [law("Wmo", "5.2.6"), guideline("KNMG-meldcode kindermishandeling en huiselijk geweld")],
		step: "data",
		when: all(toVeiligThuis, is("/data/*/category", ...wholeFiles)),
		alternatives: ["limit_data"],
		text: {
			nl: "Geef Veilig Thuis de feiten die ertoe doen, niet je hele dossier.",
			en: "Give Veilig Thuis the facts that matter, not your whole file."
		}
	}),
	requires({
		id: "wmo/5.2.6/beperken",
		rows: ["M-VT-MELD", "D-VT"],
		sources: [law("Wmo", "5.2.6"), guideline("Afwegingskader meldcode")],
		step: "duty",
		condition: "limit_to_protection",
		when: all(toVeiligThuis, not(is("/sharer/role", "police_officer"))),
		text: {
			nl: "Geef Veilig Thuis alleen wat helpt om het geweld te stoppen of te onderzoeken.",
			en: "Give Veilig Thuis only what helps to stop or investigate the violence."
		}
	}),
	requires({
		id: "knmg/meldcode/geen-toestemming-zeggen",
		rows: [
			"B1-VT-HV-02",
			"INF-V",
			"M-VT-MELD"
		],
		sources: [guideline("KNMG-meldcode kindermishandeling en huiselijk geweld"), zutphen("overzicht wat mag met wie gedeeld worden")],
		step: "consent",
		condition: "mention_no_consent_to_veilig_thuis",
		when: all(toVeiligThuis, not(is("/sharer/role", "police_officer")), is("/consent/status", "refused", "withdrawn", "will_not_be_asked", "cannot_be_asked")),
		text: {
			nl: "Zeg tegen Veilig Thuis dat je cliënt geen toestemming gaf, en waarom je toch iets vertelt.",
			en: "Tell Veilig Thuis that your client did not consent, and why you tell it nevertheless."
		}
	}),
	notes({
		id: "wmo/4.1.1-3",
		rows: ["M-VT-ADVIES", "E-10"],
		sources: [law("Wmo", "4.1.1", "3"), zutphen("meldrechten")],
		step: "duty",
		when: all(goesToSomebody, any(all(toVeiligThuis, is("/exchange", "consult")), all(isViolence, is("/danger/level", "concern")))),
		alternatives: ["consult_anonymously"],
		text: {
			nl: "Veilig Thuis geeft iedereen advies zonder dat je een naam noemt. Een melding is iets anders: die gaat wel op naam.",
			en: "Veilig Thuis gives anyone advice without a name being mentioned. A report is something else: that is by name."
		},
		more: {
			nl: "De Zutphense handleiding schrijft dat bij de meeste meldingen anoniem wordt besproken. Dat geldt voor advies, niet voor een melding.",
			en: "The Zutphense handleiding says that most reports are discussed anonymously. That holds for advice, not for a report."
		}
	})
];
// src/norms/wgbo/examination.ts
var lifts$3 = [
	"secrecy",
	"special_data",
	"other_domain"
];
var forClient = all(is("/recipient/relation", "researcher_for_client"), goesToSomebody, isHelper("sharer"));
var sources = [
	guideline("Beroepscode NIP en NVO"),
	law("BW7", "446", "4"),
	zutphen("overzicht wat mag met wie gedeeld worden")
];
/** An examination that the client or the parents asked for; for anybody else consent is needed. */
var examinationNorms = [permits({
	id: "beroepscode/onderzoek",
	rows: ["B1-PPO-EP-05", "B1-PPO-EP-06"],
	sources,
	step: "secrecy",
	basis: "contract",
	ground: "contract",
	lifts: lifts$3,
	when: all(forClient, any(under12, from16)),
	text: {
		nl: "Je cliënt of de ouders vroegen zelf om dit onderzoek. De onderzoeker krijgt wat daarvoor nodig is.",
		en: "Your client or the parents asked for this examination. The examiner gets what it needs."
	},
	more: {
		nl: "Vroeg een ander om het onderzoek, vraag dan eerst toestemming.",
		en: "If somebody else asked for the examination, first ask for consent."
	}
}), permits({
	id: "beroepscode/onderzoek/12-tot-16",
	rows: ["B1-PPO-EP-05", "1.6"],
	sources,
	step: "secrecy",
	basis: "contract",
	ground: "contract",
	needs: ["consent_of_client_and_representative"],
	lifts: lifts$3,
	when: all(forClient, from12to15),
	text: {
		nl: "Tussen 12 en 16 moeten kind en ouders dit onderzoek allebei willen. Vraag wie nog ontbreekt.",
		en: "Between 12 and 16 child and parents must both want this examination. Ask whoever is missing."
	}
})];
// src/norms/wgbo/involved.ts
var lifts$2 = [
	"secrecy",
	"special_data",
	"other_domain"
];
var supervisors = [
	"family_guardian",
	"guardian",
	"youth_probation_officer"
];
/** Whoever treats: under the WGBO, in a practice of one's own as well (BW 7:446, 7:464). */
var treats$1 = (side) => any(isMedical(side), all(is(`/${side}/role`, "psychologist", "educationalist"), is(`/${side}/setting`, "private_practice")));
var isSocialWork = (side) => any(is(`/${side}/role`, "social_worker", "school_social_worker"), is(`/${side}/setting`, "welfare"));
var sameCircle = concept("jullie geven hetzelfde soort hulp, of werken op dezelfde plek", "you give the same kind of help, or work in the same place", any(all(treats$1("sharer"), treats$1("recipient")), all(isYouthHelp("sharer"), isYouthHelp("recipient")), all(isSocialWork("sharer"), isSocialWork("recipient")), ...[
	"health_care",
	"youth_care",
	"welfare",
	"private_practice"
].map((setting) => all(is("/sharer/setting", setting), is("/recipient/setting", setting)))));
var inTeam = is("/recipient/relation", "same_treatment_team");
var leaves = is("/action", "share", "request", "discuss");
var isInvolved = concept("de ontvanger neemt waar, of werkt mee aan dezelfde hulp", "the recipient stands in, or takes part in the same help", all(leaves, any(is("/recipient/relation", "substitute"), all(inTeam, sameCircle))));
var holdsSecrets = any(treats$1("sharer"), isYouthHelp("sharer"), isSocialWork("sharer"));
var clientKnows = is("/consent/status", "given", "not_objected");
var text = {
	nl: "De ontvanger werkt mee aan dezelfde hulp of neemt waar. Geef wat daarvoor nodig is.",
	en: "The recipient takes part in the same help or stands in. Give what that needs."
};
var more = {
	nl: "Toestemming hoeft niet. Vertel het je cliënt wel. Bij een waarneming gaat alleen mee wat de waarnemer nodig heeft.",
	en: "Consent is not needed. Do tell your client. A substitute gets only what the substitution needs."
};
/** Whoever is directly involved is no "other" (BW 7:457(2), Jeugdwet 7.3.11(2)(a), the codes). */
var involvedNorms = [
	permits({
		id: "wgbo/457-2",
		rows: [
			"X1",
			"SF-2",
			"B1-GZ-HV-01",
			"B1-PPO-EP-02",
			"B1-PPO-EP-03",
			"B1-PPO-GZ-01"
		],
		sources: [
			law("BW7", "457", "2"),
			guideline("Beroepscode NIP en NVO"),
			zutphen("overzicht")
		],
		step: "secrecy",
		basis: "contract",
		ground: "involved",
		lifts: lifts$2,
		when: all(isInvolved, treats$1("sharer")),
		text,
		more
	}),
	permits({
		id: "jeugdwet/7.3.11-2-a",
		rows: [
			"X1",
			"SF-2",
			"B1-JEU-HV-03",
			"B1-PPO-JEU-01"
		],
		sources: [law("Jeugdwet", "7.3.11", "2")],
		step: "secrecy",
		basis: "contract",
		ground: "involved",
		lifts: lifts$2,
		when: all(isInvolved, isYouthHelp("sharer"), not(is("/sharer/role", ...supervisors))),
		text,
		more
	}),
	permits({
		id: "jeugdwet/7.3.11-2-a/maatregel",
		rows: [
			"X1",
			"SF-2",
			"X-GI-02"
		],
		sources: [law("Jeugdwet", "7.3.11", "2"), law("Jeugdwet", "7.3.1")],
		step: "secrecy",
		basis: "public_task",
		ground: "involved",
		lifts: lifts$2,
		when: all(isInvolved, is("/sharer/role", ...supervisors)),
		text,
		more
	}),
	permits({
		id: "beroepscode/waarneming",
		rows: [
			"X1",
			"SF-2",
			"SEC-GEN"
		],
		sources: [guideline("Beroepscode 2021 (BPSW, SKJ)"), law("Sr", "272")],
		step: "secrecy",
		basis: "contract",
		ground: "involved",
		lifts: ["secrecy", "other_domain"],
		when: all(isInvolved, is("/sharer/role", "social_worker", "school_social_worker")),
		text,
		more
	}),
	permits({
		id: "wgbo/457-2/andere-organisatie",
		rows: ["FG-07", "X1"],
		sources: [law("BW7", "457", "2"), guideline("KNMG-richtlijn Omgaan met medische gegevens")],
		step: "secrecy",
		basis: "contract",
		ground: "involved",
		judgement: true,
		lifts: lifts$2,
		needs: ["only_with_dpo_advice", "consult_colleague"],
		when: all(leaves, inTeam, not(sameCircle), holdsSecrets, clientKnows),
		alternatives: ["ask_consent_first", "involve_client"],
		text: {
			nl: "Jullie werken in één plan, maar in andere soorten hulp. Of dat één kring is, is niet zeker.",
			en: "You work in one plan, but in different kinds of help. Whether that is one circle is not certain."
		},
		more: {
			nl: "Het mag alleen als jullie hetzelfde plan uitvoeren en je cliënt dat weet. Vraag bij twijfel toestemming.",
			en: "It may be done only if you carry out the same plan and your client knows. If in doubt, ask for consent."
		}
	}),
	notes({
		id: "wgbo/457-2/kring-onzeker",
		rows: ["FG-07"],
		sources: [law("BW7", "457", "2"), guideline("KNMG-richtlijn Omgaan met medische gegevens")],
		step: "secrecy",
		when: all(leaves, inTeam, not(sameCircle), holdsSecrets, not(clientKnows)),
		alternatives: ["ask_consent_first", "consult_anonymously"],
		text: {
			nl: "Samenwerken met een andere organisatie maakt jullie nog niet één team. Vraag je cliënt eerst om toestemming.",
			en: "Working with another organisation does not make you one team. First ask your client for consent."
		}
	}),
	notes({
		id: "wgbo/457-2/bezwaar",
		rows: ["X1"],
		sources: [law("BW7", "457", "2"), guideline("KNMG-richtlijn Omgaan met medische gegevens")],
		step: "consent",
		when: all(isInvolved, holdsSecrets, refused$1),
		alternatives: ["involve_client", "limit_data"],
		text: {
			nl: "Je cliënt wil dit niet. Dat weegt zwaar, ook als de wet geen toestemming vraagt.",
			en: "Your client does not want this. That weighs heavily, even where the law asks no consent."
		}
	})
];
// src/norms/wgbo/limits.ts
var treats = any(isMedical("sharer"), is("/sharer/role", "psychologist", "educationalist"));
var ownCircle = is("/recipient/role", "client", "parent", "guardian", "family_or_neighbour");
var takesOver = any(is("/recipient/relation", "substitute", "same_treatment_team", "researcher_for_client"), is("/exchange", "handover"));
/** What a good helper keeps back, and what a municipality that pays for care may hear. */
var careLimitNorms = [
	forbids({
		id: "wgbo/453",
		rows: [
			"SF-4b",
			"SF-OUT-REFUSE",
			"X2",
			"GZ-10",
			"REP-X",
			"E-02"
		],
		sources: [
			law("BW7", "453"),
			law("BW7", "457", "3"),
			law("Jeugdwet", "7.3.15", "4")
		],
		step: "secrecy",
		barrier: "client_interest",
		when: all(is("/necessity/harmsClient", true), goesToSomebody, not(is("/recipient/role", "client"))),
		alternatives: ["involve_client", "consult_anonymously"],
		text: {
			nl: "Je hebt bekeken wat dit met je cliënt doet: het schaadt. Een goede hulpverlener deelt het dan niet.",
			en: "You looked into what this does to your client: it harms. A good helper does not share it then."
		},
		more: {
			nl: "Dit geldt ook als je cliënt of de ouders ja zeiden. Leg uit waarom, en zoek samen een andere weg.",
			en: "This holds even if your client or the parents agreed. Explain why, and look for another way together."
		}
	}),
	forbids({
		id: "wgbo/448-3",
		rows: ["1.2", "8.2"],
		sources: [law("BW7", "448", "3"), law("Jeugdwet", "7.3.2", "3")],
		step: "informing",
		when: all(is("/necessity/harmsClient", true), is("/recipient/role", "client")),
		wayBack: ["consult_colleague"],
		text: {
			nl: "Deze uitleg zou je cliënt ernstig schaden. Overleg met een collega, en vertel het later.",
			en: "Hearing this would seriously harm your client. Consult a colleague, and tell it later."
		}
	}),
	limits({
		id: "wgbo/457-1/geen-dossier",
		rows: [
			"X-HUW-01",
			"X-GI-02",
			"FG-14",
			"N2a"
		],
		sources: [
			law("BW7", "457", "1"),
			avg("5(1)(c)"),
			guideline("KNMG-richtlijn Omgaan met medische gegevens")
		],
		step: "data",
		barrier: "client_interest",
		when: all(is("/data/*/category", ...wholeFiles), goesToSomebody, isHelper("sharer"), not(ownCircle), not(takesOver)),
		alternatives: ["limit_data", "ask_for_contribution_not_data"],
		text: {
			nl: "Geef antwoord op de vraag, niet het hele dossier. Het dossier blijft bij jou.",
			en: "Answer the question, do not give the whole file. The file stays with you."
		}
	}),
	limits({
		id: "wgbo/457-1/school",
		rows: ["X-SCH-03"],
		sources: [law("BW7", "457", "1"), avg("5(1)(c)")],
		step: "data",
		barrier: "client_interest",
		when: all(goesToSomebody, is("/data/*/category", "diagnosis"), isMedical("sharer"), is("/recipient/role", "teacher", "school_care_coordinator", "inclusive_education_officer")),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Zeg de school wat het kind nodig heeft. De diagnose blijft in de zorg.",
			en: "Tell the school what the child needs. The diagnosis stays within care."
		}
	}),
	limits({
		id: "zutphen/zorg-aan-gemeente/inhoud",
		rows: [
			"B1-GZ-GEM-01",
			"B1-GZ-GEM-02",
			"X-ZVZ-01"
		],
		sources: [law("Wmo", "5.2.5", "1"), zutphen("overzicht")],
		step: "data",
		when: all(goesToSomebody, treats, is("/data/*/category", "diagnosis", "treatment_course"), isMunicipal("recipient"), not(is("/recipient/role", "civil_servant"))),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Een diagnose of behandeling gaat niet naar de gemeente. Zeg alleen welke hulp nodig is.",
			en: "A diagnosis or treatment does not go to the municipality. Tell only which help is needed."
		}
	}),
	permits({
		id: "zutphen/zorg-aan-gemeente",
		rows: [
			"B1-GZ-GEM-02",
			"M-WMO-LEVER",
			"B1-PPO-EP-01"
		],
		sources: [
			law("Jeugdwet", "7.4.0"),
			law("Wmo", "5.2.2"),
			zutphen("overzicht")
		],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"secrecy",
			"good_arguments",
			"other_domain"
		],
		when: all(treats, isMunicipal("recipient"), is("/recipient/relation", "financier"), is("/data/*/category", "support_need", "support_expectations")),
		text: {
			nl: "De gemeente betaalt deze zorg. Zij mag weten welke hulp nodig is en wat die moet opleveren.",
			en: "The municipality pays for this care. It may know which help is needed and what it should bring."
		},
		more: {
			nl: "Wat er in de behandeling gebeurt, gaat nooit mee. De gemeente kan ook niets krijgen op grond van toestemming.",
			en: "What happens in treatment never goes along. Nor can the municipality get anything on consent."
		}
	}),
	notes({
		id: "avg/7/gemeente",
		rows: [
			"B1-GZ-GEM-01",
			"E-08",
			"2.4"
		],
		sources: [
			avg("7"),
			guideline("Autoriteit Persoonsgegevens, sociaal domein"),
			zutphen("overzicht")
		],
		step: "legal_basis",
		when: all(treats, isMunicipal("recipient"), is("/consent/status", "given", "not_asked")),
		alternatives: ["let_client_tell", "consult_anonymously"],
		text: {
			nl: "Een gemeente kan zich niet op toestemming beroepen. Laat je cliënt het zelf vertellen.",
			en: "A municipality cannot rely on consent. Let your client tell it in person."
		}
	}),
	notes({
		id: "knmg/ook-met-toestemming",
		rows: [
			"SF-4b",
			"X3",
			"3.1"
		],
		sources: [guideline("KNMG-richtlijn Omgaan met medische gegevens"), zutphen("het beroepsgeheim")],
		step: "secrecy",
		when: all(isHelper("sharer"), goesToSomebody, validConsent),
		text: {
			nl: "Je cliënt zei ja, en toch beslis jij. Je mag altijd besluiten niet te delen.",
			en: "Your client agreed, and still you decide. You may always decide not to share."
		}
	})
];
// src/norms/wgbo/norms.ts
/** The treatment contract (BW 7:446-468) with the clauses of the Jeugdwet that mirror it. */
var wgboNorms = [
	...involvedNorms,
	...examinationNorms,
	...representativeNorms,
	...careLimitNorms
];
// src/norms/bsn/norms.ts
/** Parties whom no act lets use a BSN. */
var hasNoRight = (side) => any(is(`/${side}/role`, "housing_officer", "volunteer", "family_or_neighbour", "halt_officer"), all(is(`/${side}/role`, "social_worker", "school_social_worker"), not(is(`/${side}/setting`, "municipality", "wmo_provider", "youth_care", "health_care"))), all(is(`/${side}/role`, "other_professional", "manager", "support_staff"), is(`/${side}/setting`, "housing", "welfare", "citizen")));
/** UAVG art. 46: a BSN only where an act says so; consent does not help. */
var bsnNorms = [forbids({
	id: "uavg/46",
	rows: [
		"2.8",
		"E-09",
		"10.6-7",
		"X-WC-01",
		"X-LOK-01"
	],
	sources: [law("UAVG", "46"), law("Wabb", "10")],
	step: "special_data",
	when: all(goesToSomebody, is("/data/*/category", "bsn"), any(hasNoRight("sharer"), hasNoRight("recipient"), is("/exchange", "network"))),
	alternatives: ["limit_data"],
	text: {
		nl: "Een BSN mag je hier niet gebruiken, ook niet met toestemming. Neem een eigen nummer voor de casus.",
		en: "A BSN may not be used here, not even with consent. Use a case number of your own."
	},
	more: {
		nl: "Alleen wie een wet kan noemen, mag een BSN gebruiken. Dat zijn de gemeente en aanbieders van zorg, jeugdhulp en Wmo-hulp. Een corporatie, welzijnswerk of vrijwilliger kan dat niet.",
		en: "Only who can name an act may use a BSN: the municipality and providers of care, youth care and Wmo support. A housing corporation, welfare work or a volunteer cannot."
	}
})];
// src/norms/niveaus/norms.ts
var feedback = all(goesToSomebody, is("/exchange", "feedback"));
var answer = is("/data/*/category", "answer_to_original_question", "involvement");
var isPrivate = any(is("/sharer/role", "housing_officer", "volunteer"), all(is("/sharer/role", "other_professional"), is("/sharer/setting", "housing", "welfare", "private_practice", "citizen")));
var inNetwork = all(goesToSomebody, is("/exchange", "network"));
var isKnown$1 = is("/data/*/category", "involvement");
var mayBeKnown = any(is("/sharer/role", "housing_officer"), all(is("/sharer/role", "social_worker", "school_social_worker"), not(any(isMedical("sharer"), isYouthHelp("sharer"), isWmoProvider("sharer")))));
var dat = {
	nl: "Zonder ja van je cliënt zeg je hier hooguit dát je iemand kent. Ook dat is niet zeker: vraag raad.",
	en: "Without your client’s yes you say here at most that you know somebody. Even that is unsure: take advice."
};
var noActProvides = {
	nl: "Voor een lokaal overleg regelt geen wet dat je deelt. De wet over samenwerkingsverbanden geldt er niet, en het wetsvoorstel voor gemeenten is geen wet.",
	en: "For a local meeting no act provides for sharing. The act on partnerships does not apply, and the bill for municipalities is not law."
};
var instead = [
	"ask_consent_first",
	"consult_anonymously",
	"ask_for_contribution_not_data"
];
/** The four levels of exchange, where they add something to the law. */
var levelNorms = [
	notes({
		id: "avg/6-1",
		rows: [
			"always",
			"B1-ALG-01",
			"B1-ALG-02",
			"E-05",
			"E-13"
		],
		sources: [
			avg("6(1)"),
			niveaus("altijd"),
			zutphen("grondslagen")
		],
		step: "legal_basis",
		when: all(goesToSomebody, is("/consent/status", "refused", "withdrawn", "will_not_be_asked", "cannot_be_asked", "not_asked")),
		text: {
			nl: "Zonder ja van je cliënt heb je een andere grondslag nodig. Is die er niet, dan deel je niets.",
			en: "Without your client’s yes you need another legal basis. If there is none, you share nothing."
		},
		more: {
			nl: "De privacywet geldt altijd. De wet van je vak komt daar bij, en gaat er niet voor in de plaats.",
			en: "Privacy law always applies. The act of your field comes on top of it and does not replace it."
		}
	}),
	limits({
		id: "niveaus/2/welke-gegevens",
		rows: ["N2a", "N2b"],
		sources: [niveaus("niveau 2"), avg("5(1)(c)")],
		step: "data",
		barrier: "other_purpose",
		when: all(goesToSomebody, is("/exchange", "refer"), is("/consent/status", "not_objected"), not(isMedical("sharer")), not(is("/data/*/category", "name_contact", "bsn", "referral_reason", "support_need", "support_expectations", "zvw_support", "involvement"))),
		wayBack: ["obtain_consent"],
		alternatives: [
			"limit_data",
			"let_client_tell",
			"ask_consent_first"
		],
		text: {
			nl: "Bij een verwijzing noem je wie het is en waar hulp bij nodig is. Voor meer vraag je om een ja.",
			en: "In a referral you tell who it is and what help is needed. For more you ask for a yes."
		}
	}),
	permits({
		id: "niveaus/3/overheid",
		rows: ["N3"],
		sources: [niveaus("niveau 3"), avg("6(1)(e)")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy"],
		when: all(feedback, isMunicipal("sharer"), answer),
		text: {
			nl: "Wie je cliënt bij je bracht, mag horen wat er met de vraag is gedaan.",
			en: "Whoever brought the client to you may hear what became of the question."
		}
	}),
	permits({
		id: "niveaus/3/gerechtvaardigd-belang",
		rows: [
			"N3",
			"2.1",
			"5.2"
		],
		sources: [niveaus("niveau 3"), avg("6(1)(f)")],
		step: "legal_basis",
		basis: "legitimate_interest",
		ground: "interest",
		when: all(feedback, isPrivate, not(refused$1), answer),
		records: [{
			id: "interest/balance",
			text: {
				nl: "Waarom weegt terugkoppelen zwaarder dan de privacy van je cliënt?",
				en: "Why does reporting back weigh more than the privacy of your client?"
			}
		}],
		text: {
			nl: "Wie naar je verwees, heeft belang bij een antwoord. Schrijf op waarom dat hier zwaarder weegt.",
			en: "Whoever referred to you has an interest in an answer. Write down why that weighs more here."
		},
		more: {
			nl: "Dit kan alleen een organisatie die geen overheid is, en niet tegen de wil van de cliënt.",
			en: "Only an organisation that is no public body can use this, and not against the will of the client."
		}
	}),
	requires({
		id: "niveaus/3/oorspronkelijke-vraag",
		rows: ["N3"],
		sources: [niveaus("niveau 3"), avg("5(1)(c)")],
		step: "data",
		condition: "limit_to_original_question",
		when: feedback,
		text: {
			nl: "Antwoord alleen op wat de verwijzer vroeg. Meer hoeft de verwijzer niet te weten.",
			en: "Answer only what the referrer asked. The referrer need not know more."
		}
	}),
	limits({
		id: "niveaus/3/verantwoording",
		rows: ["N3", "2.4"],
		sources: [niveaus("niveau 3"), avg("5(1)(c)")],
		step: "data",
		when: all(goesToSomebody, is("/exchange", "accountability"), is("/data/*/category", "contact_content", "plan_of_action", "client_file", "youth_care_file", "school_file", "treatment_course", "diagnosis", "health", "behaviour_observation", "family_situation", "safety_signals")),
		alternatives: ["limit_data"],
		text: {
			nl: "Wie betaalt, wil weten wat er geleverd is. De inhoud van de hulp hoort daar niet bij.",
			en: "Whoever pays wants to know what was delivered. The content of the help is no part of that."
		}
	}),
	permits({
		id: "niveaus/4/dat-overheid",
		rows: [
			"N4",
			"FG-01",
			"X-LOK-01",
			"dat_wat",
			"10.6-9"
		],
		sources: [niveaus("niveau 4"), avg("6(1)(e)")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		judgement: true,
		needs: ["only_with_dpo_advice"],
		lifts: ["official_secrecy"],
		when: all(inNetwork, isKnown$1, isMunicipal("sharer")),
		alternatives: instead,
		text: dat,
		more: noActProvides
	}),
	permits({
		id: "niveaus/4/dat",
		rows: [
			"N4",
			"FG-01",
			"FG-23",
			"X-LOK-01",
			"dat_wat",
			"10.6-9"
		],
		sources: [niveaus("niveau 4"), avg("6(1)(f)")],
		step: "legal_basis",
		basis: "legitimate_interest",
		ground: "interest",
		judgement: true,
		needs: ["only_with_dpo_advice"],
		lifts: ["secrecy"],
		when: all(inNetwork, isKnown$1, mayBeKnown, not(refused$1)),
		alternatives: instead,
		text: dat,
		more: noActProvides
	}),
	notes({
		id: "niveaus/4/grondslag-ontbreekt",
		rows: [
			"N4",
			"FG-01",
			"X-LOK-01",
			"CH-12",
			"CH-13"
		],
		sources: [niveaus("niveau 4"), kader("werkproces")],
		step: "legal_basis",
		when: all(inNetwork, is("/consent/status", "refused", "withdrawn", "will_not_be_asked", "cannot_be_asked", "not_asked", "not_objected")),
		alternatives: [
			"ask_consent_first",
			"consult_anonymously",
			"share_involvement_only"
		],
		text: {
			nl: "In een overleg ontbreekt vaak een grondslag. Elke partner heeft een eigen reden nodig, en begint met dát.",
			en: "In a meeting a legal basis is often missing. Each partner needs a reason of its own and begins with “that”."
		}
	})
];
// src/norms/participatiewet/norms.ts
var overview$2 = zutphen("overzicht wat mag met wie gedeeld worden");
var tells = all(goesToSomebody, carriesOut("sharer", "participation"), not(is("/recipient/role", "client")));
var canIntervene = is("/recipient/role", "police_officer", "veilig_thuis_worker", "health_care_worker", ...bigRoles);
var allFive = all(...[
	"/conflictOfDuties/consentTried",
	"/conflictOfDuties/conscience",
	"/conflictOfDuties/noOtherWay",
	"/conflictOfDuties/seriousHarm",
	"/conflictOfDuties/harmPreventable"
].map((pointer) => is(pointer, true)));
var lifts$1 = [
	"participation_secrecy",
	"official_secrecy",
	"other_domain",
	"other_purpose"
];
/** Participatiewet art. 65: a secrecy that consent opens only in writing, and danger hardly. */
var participationNorms = [
	forbids({
		id: "participatiewet/65-1",
		rows: [
			"M-PW-65",
			"B1-PW-01",
			"SEC-AMB",
			"FG-10",
			"10.6-6"
		],
		sources: [law("Participatiewet", "65", "1"), overview$2],
		step: "secrecy",
		barrier: "participation_secrecy",
		when: tells,
		alternatives: [
			"let_client_tell",
			"ask_consent_first",
			"consult_anonymously"
		],
		text: {
			nl: "Wat je over iemand met een uitkering weet, is geheim. Je cliënt mag het zelf wel vertellen.",
			en: "What you know of somebody with a benefit is secret. Your client may tell it in person."
		},
		more: {
			nl: "De Zutphense handleiding laat delen toe bij nood en veiligheid. In de Participatiewet staat die uitzondering niet.",
			en: "The Zutphense handleiding allows sharing in need and for safety. The Participation Act has no such exception."
		}
	}),
	permits({
		id: "participatiewet/65-2-b",
		rows: [
			"M-PW-65",
			"2.3",
			"2.5",
			"E-08",
			"10.6-6"
		],
		sources: [law("Participatiewet", "65", "2")],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		needs: ["written_consent"],
		lifts: [...lifts$1, "special_data"],
		when: all(tells, validConsent),
		text: {
			nl: "Je cliënt vindt het goed. Zet dat op papier, dan mag je dit geven.",
			en: "Your client approves. Put that in writing and you may give this."
		}
	}),
	permits({
		id: "participatiewet/65-2-b/geen-bezwaar",
		rows: ["M-PW-65", "2.5"],
		sources: [law("Participatiewet", "65", "2")],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		needs: ["written_consent"],
		lifts: lifts$1,
		when: all(tells, not(carriesOut("recipient", "wmo")), is("/consent/status", "not_objected")),
		text: {
			nl: "Je cliënt heeft geen bezwaar. De wet wil dat dit op papier staat.",
			en: "Your client has no objection. The act wants that in writing."
		}
	}),
	permits({
		id: "participatiewet/65-2-b/nog-vragen",
		rows: ["M-PW-65", "10.6-6"],
		sources: [law("Participatiewet", "65", "2")],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		needs: ["obtain_consent", "written_consent"],
		lifts: [...lifts$1, "special_data"],
		when: all(tells, any(is("/consent/status", "not_asked"), all(is("/consent/status", "not_objected"), carriesOut("recipient", "wmo")), all(given, not(validConsent), not(somebodyObjects)))),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Vraag je cliënt eerst. Dit mag pas als op papier staat dat je cliënt geen bezwaar heeft.",
			en: "Ask your client first. It may only be done once it is in writing that your client has no objection."
		}
	}),
	permits({
		id: "participatiewet/65/acuut",
		rows: [
			"FG-10",
			"B1-PW-02",
			"B1-AMB-03"
		],
		sources: [
			law("Participatiewet", "65"),
			avg("6(1)(d)"),
			overview$2
		],
		step: "secrecy",
		basis: "vital_interest",
		ground: "vital",
		judgement: true,
		needs: ["only_with_dpo_advice", "limit_to_protection"],
		lifts: lifts$1,
		when: all(tells, acute, canIntervene),
		alternatives: ["report_to_veilig_thuis", "involve_client"],
		text: {
			nl: "Er is nu gevaar. Bel wie kan ingrijpen, en noem alleen wat beschermt. De wet zwijgt hierover.",
			en: "There is danger now. Call whoever can step in and tell only what protects. The act is silent on this."
		},
		more: {
			nl: "De Participatiewet kent geen uitzondering voor nood. Leg vast waarom je belde, en bespreek het daarna.",
			en: "The Participation Act has no exception for emergencies. Record why you called, and discuss it afterwards."
		}
	}),
	permits({
		id: "participatiewet/65/conflict",
		rows: [
			"FG-10",
			"SF-0",
			"SF-7"
		],
		sources: [law("Participatiewet", "65"), guideline("Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)")],
		step: "secrecy",
		basis: "conflict_of_duties",
		ground: "conflict",
		judgement: true,
		needs: [
			"only_with_dpo_advice",
			"consult_colleague",
			"consult_manager",
			"limit_to_protection"
		],
		lifts: lifts$1,
		when: all(tells, seriousDanger, allFive),
		text: {
			nl: "Zwijgen zou ernstige schade geven. Of dat dit geheim opent, staat niet vast: vraag eerst raad.",
			en: "Silence would cause serious harm. Whether that opens this secrecy is not settled: take advice first."
		}
	}),
	permits({
		id: "participatiewet/65-2-c",
		rows: ["B1-PW-03", "M-PW-65"],
		sources: [law("Participatiewet", "65", "3"), overview$2],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: lifts$1,
		when: all(tells, is("/exchange", "research"), is("/data/*/category", "statistics")),
		text: {
			nl: "Voor onderzoek en statistiek mag je cijfers geven, als dat niemand onevenredig schaadt.",
			en: "For research and statistics you may give figures, if that harms nobody out of proportion."
		}
	}),
	notes({
		id: "participatiewet/65/nood-en-veiligheid",
		rows: ["FG-10", "B1-PW-02"],
		sources: [overview$2, law("Participatiewet", "65")],
		step: "secrecy",
		when: all(tells, seriousDanger),
		alternatives: [
			"report_to_veilig_thuis",
			"involve_client",
			"consult_anonymously"
		],
		text: {
			nl: "Nood opent dit geheim niet vanzelf. Bel bij direct gevaar 112, of vraag Veilig Thuis om raad.",
			en: "Need does not open this secrecy by itself. In immediate danger call 112, or ask Veilig Thuis for advice."
		}
	})
];
// src/norms/schuldhulp/norms.ts
var decree = {
	kind: "law",
	ref: "Besluit gemeentelijke schuldhulpverlening, artikel 2"
};
/** The day on which the arrears signal got a basis in law. */
var since = "2021-01-01";
var signal = all(goesToSomebody, any(is("/sharer/role", "housing_officer"), all(is("/sharer/role", "other_professional"), not(is("/sharer/setting", "justice", "police", "health_care", "youth_care", "education")))), is("/recipient/role", "municipal_debt_counsellor", "civil_servant"), is("/legalDuty", "debt_early_signalling"));
var inSignal = is("/data/*/category", "name_contact", "finances");
/** Wet gemeentelijke schuldhulpverlening: the arrears signal, before and since 2021. */
var debtNorms = [
	permits({
		id: "schuldhulp/3-1-b",
		rows: [
			"M-WGS-SIG",
			"X-WC-02",
			"CH-06",
			"M-WOONCORP"
		],
		sources: [law("Schuldhulp", "3", "1"), decree],
		inForce: { from: since },
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: ["other_purpose", "not_involved"],
		when: all(signal, not(refused$1), inSignal),
		records: [
			{
				id: "arrears/contact",
				text: {
					nl: "Hoe zocht je persoonlijk contact over de achterstand?",
					en: "How did you seek personal contact about the arrears?"
				}
			},
			{
				id: "arrears/reminder",
				text: {
					nl: "Wanneer stuurde je een herinnering op papier?",
					en: "When did you send a written reminder?"
				}
			},
			{
				id: "arrears/help",
				text: {
					nl: "Hoe wees je op schuldhulp, en hoe bood je aan de gegevens door te geven?",
					en: "How did you point to debt help, and how did you offer to pass the data on?"
				}
			}
		],
		text: {
			nl: "Je geeft de achterstand door aan de schuldhulp van de gemeente: wie het is en om welk bedrag het gaat.",
			en: "You pass the arrears on to municipal debt help: who it is and which amount."
		},
		more: {
			nl: "Dit kan pas als je contact zocht, een herinnering stuurde, op hulp wees en aanbood dit te melden. Zei de huurder daar nee op, dan mag het niet.",
			en: "Only after you sought contact, sent a reminder, pointed to help and offered to report it. If the tenant said no to that, it may not be done."
		}
	}),
	limits({
		id: "schuldhulp/3-1-b/plafond",
		rows: ["X-WC-02", "M-WGS-SIG"],
		sources: [decree, law("Schuldhulp", "3", "1")],
		inForce: { from: since },
		step: "data",
		when: all(signal, not(inSignal), not(is("/exchange", "consult", "refer", "feedback", "network", "handover"))),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "Waarom iemand achterloopt, hoort niet in dit signaal. Dat vertelt de huurder zelf.",
			en: "Why somebody is behind is no part of this signal. The tenant tells that in person."
		}
	}),
	forbids({
		id: "schuldhulp/3-1-b/voor-2021",
		rows: ["M-WGS-SIG", "CH-06"],
		sources: [law("Schuldhulp", "3", "1"), decree],
		inForce: {
			from: "2018-05-25",
			to: since
		},
		status: "ended",
		step: "purpose",
		barrier: "other_purpose",
		when: signal,
		wayBack: ["obtain_consent"],
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Tot 2021 regelde geen wet dat je een achterstand doorgeeft. Het kon alleen met een ja van de huurder.",
			en: "Until 2021 no act arranged passing arrears on. It could only be done if the tenant agreed."
		}
	}),
	notes({
		id: "schuldhulp/4",
		rows: ["M-WGS-COLLEGE"],
		sources: [law("Schuldhulp", "4")],
		inForce: { from: since },
		step: "duty",
		when: signal,
		text: {
			nl: "De gemeente spreekt de inwoner binnen vier weken. Dreigt uitzetting of afsluiting, dan binnen drie werkdagen.",
			en: "The municipality sees the resident within four weeks, or within three working days if eviction or cutoff threatens."
		}
	})
];
// src/norms/sociaal-werk/norms.ts
var overview$1 = zutphen("overzicht wat mag met wie gedeeld worden");
var toMunicipality = all(goesToSomebody, all(is("/sharer/role", "social_worker"), not(is("/sharer/setting", "municipality", "wmo_provider", "youth_care", "health_care"))), isMunicipal("recipient"), not(is("/recipient/role", "school_attendance_officer")));
var need = is("/data/*/category", "name_contact", "support_need", "support_expectations");
var outline = is("/data/*/category", "name_contact", "bsn", "support_need", "support_expectations", "referral_reason", "involvement", "answer_to_original_question", "agreed_actions");
/** Social work towards the municipality (fact rows B1-SW-02 and FG-08). */
var socialWorkNorms = [
	limits({
		id: "zutphen/sociaal-werk/plafond",
		rows: ["B1-SW-02", "2.4"],
		sources: [overview$1, avg("5(1)(c)")],
		step: "data",
		when: all(toMunicipality, not(seriousDanger), not(outline), not(all(carriesOut("recipient", "debt"), is("/data/*/category", "finances")))),
		alternatives: ["limit_data", "let_client_tell"],
		text: {
			nl: "De gemeente hoort van jou welke hulp nodig is en wat die moet opleveren. De rest blijft bij jou.",
			en: "The municipality hears from you which help is needed and what it should bring. The rest stays with you."
		}
	}),
	permits({
		id: "niveaus/2/naar-gemeente",
		rows: [
			"N2a",
			"N2b",
			"B1-SW-02"
		],
		sources: [niveaus("niveau 2"), avg("6(1)(b)")],
		step: "consent",
		basis: "contract",
		ground: "contract",
		lifts: ["secrecy"],
		when: all(toMunicipality, is("/consent/status", "not_objected"), is("/exchange", "refer", "handover"), is("/data/*/category", "name_contact", "referral_reason", "support_need", "support_expectations")),
		text: {
			nl: "Je cliënt weet dat je doorverwijst en is niet tegen. Noem wie het is en welke hulp nodig is.",
			en: "Your client knows of the referral and does not object. Tell who it is and which help is needed."
		}
	}),
	permits({
		id: "zutphen/sociaal-werk/opdracht",
		rows: [
			"FG-08",
			"B1-SW-02",
			"2.2"
		],
		sources: [overview$1, avg("6(1)(e)")],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		judgement: true,
		needs: ["only_with_dpo_advice"],
		lifts: ["secrecy"],
		when: all(toMunicipality, not(is("/recipient/role", "municipal_participation_officer")), is("/consent/status", "will_not_be_asked", "cannot_be_asked", "not_objected"), need),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Doe je dit werk als taak van de gemeente? Dat hangt af van de opdracht, en de wet is er niet helder over.",
			en: "Do you do this work as a municipal task? That depends on the commission, and the law is not clear on it."
		},
		more: {
			nl: "Zoek op wat er in de opdracht of subsidie staat en leg dat vast. Vraag je cliënt om een ja zolang het niet helder is.",
			en: "Look up what the commission or subsidy says and record it. Ask your client for a yes as long as it is unclear."
		}
	})
];
// src/norms/strafrechtelijk/norms.ts
var underOwnAct = is("/sharer/role", "police_officer", "probation_officer", "halt_officer", "child_protection_board_officer", "veilig_thuis_worker", "family_guardian", "youth_probation_officer");
var isReport = is("/exchange", "report");
var conflict = any(...[
	"consentTried",
	"conscience",
	"noOtherWay",
	"seriousHarm",
	"harmPreventable"
].map((member) => is(`/conflictOfDuties/${member}`, true, false)));
var report = all(is("/recipient/role", "police_officer"), any(isReport, is("/exchange", "answer_request")), not(conflict), is("/legalDuty", "victim_crime_report"));
var ofTheDeed = is("/data/*/category", "name_contact", "safety_signals", "behaviour_observation");
/** AVG art. 10 and UAVG 31-32 for whoever is not the police, and reporting a crime as its victim. */
var criminalNorms = [
	forbids({
		id: "uavg/31",
		rows: [
			"2.7",
			"E-09",
			"X-WC-01",
			"X-BGM-01",
			"FG-12"
		],
		sources: [
			avg("10"),
			law("UAVG", "31"),
			law("UAVG", "32")
		],
		step: "special_data",
		barrier: "criminal_data",
		when: all(goesToSomebody, isCriminalData, not(underOwnAct)),
		wayBack: ["obtain_consent"],
		alternatives: ["ask_consent_first", "limit_data"],
		text: {
			nl: "Over strafbare feiten mag je alleen iets zeggen met duidelijke toestemming, of als een wet het regelt.",
			en: "About criminal offences you may tell only with explicit consent, or where an act provides for it."
		},
		more: {
			nl: "Ook een gegrond vermoeden telt. En ook de woorden „bekend bij de politie”, als het om een feit gaat.",
			en: "A well-founded suspicion counts too. So do the words “known to the police”, if an offence is meant."
		}
	}),
	permits({
		id: "sv/161",
		rows: ["M-SV-161"],
		sources: [law("Sv", "161")],
		step: "duty",
		basis: "statutory_right_to_report",
		ground: "right",
		needs: ["separate_facts_from_opinions"],
		lifts: [
			"secrecy",
			"official_secrecy",
			"participation_secrecy",
			"criminal_data",
			"other_purpose",
			"good_arguments",
			"not_involved",
			"client_interest"
		],
		when: all(goesToSomebody, report, ofTheDeed),
		text: {
			nl: "Je mag aangifte doen van wat jou is aangedaan. Noem wie het was, wat er gebeurde, waar en wanneer.",
			en: "You may report what was done to you. Tell who it was, what happened, where and when."
		}
	}),
	requires({
		id: "sv/161/feiten",
		rows: ["M-SV-161"],
		sources: [law("Sv", "161")],
		step: "duty",
		condition: "separate_facts_from_opinions",
		when: all(goesToSomebody, report, isReport, ofTheDeed),
		text: {
			nl: "Zeg in je aangifte wat je zelf zag of hoorde. Laat weg wat je erbij denkt.",
			en: "Say in your report what you saw or heard yourself. Leave out what you make of it."
		}
	}),
	limits({
		id: "sv/161/niets-uit-het-dossier",
		rows: ["M-SV-161"],
		sources: [law("Sv", "161"), law("Sr", "272")],
		step: "data",
		when: all(goesToSomebody, report, not(ofTheDeed), not(all(acute, cannotConsent)), any(not(seriousDanger), has("/danger/to", "professional")), any(isReport, not(validConsent))),
		alternatives: ["limit_data"],
		text: {
			nl: "Voor een aangifte is je dossier niet nodig. Je geheim blijft gelden voor alles daarin.",
			en: "A crime report does not need your file. Your secrecy holds for all that is in it."
		}
	})
];
// src/norms/wmo/consent.ts
var apart = guideline("Autoriteit Persoonsgegevens: sociaal domein");
var toWmo = all(goesToSomebody, carriesOutSome("sharer", "youth", "debt", "participation"), carriesOut("recipient", "wmo"));
var fromWmo = all(goesToSomebody, carriesOut("sharer", "wmo"));
var fromDebt = all(goesToSomebody, carriesOut("sharer", "debt"));
var consentIsDemanded = any(toWmo, fromWmo, fromDebt);
var careToWmo = all(goesToSomebody, isMedical("sharer"), carriesOut("recipient", "wmo"));
var forSupport = is("/data/*/category", "name_contact", "support_need", "support_expectations", "zvw_support");
/** Asked and not answered, or answered in a way that does not count. */
var canStillBeAsked = any(is("/consent/status", "not_asked", "not_objected"), all(given, not(validConsent), not(somebodyObjects)));
var representativeIsMissing = all(wellGiven, not(somebodyObjects), any(all(under16, not(byAuthority)), all(not(under16), is("/client/capacity", "incapable", "doubtful"), not(spokenBySomebodyForAdult))));
var lifts = [
	"official_secrecy",
	"other_domain",
	"other_purpose",
	"special_data"
];
/** Where the Wmo and the debt help act make the client's yes an extra demand on the municipality. */
var wmoConsentNorms = [
	permits({
		id: "wmo/5.1.1-4",
		rows: [
			"2.5",
			"E-08",
			"FG-25",
			"CH-07",
			"X-SH-01"
		],
		sources: [
			law("Wmo", "5.1.1", "4"),
			apart,
			zutphen("grondslagen")
		],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		lifts,
		when: all(toWmo, validConsent),
		text: {
			nl: "Je cliënt zei duidelijk ja. Dan mag je Wmo-collega weten wat voor het onderzoek nodig is.",
			en: "Your client clearly agreed. Then your Wmo colleague may know what the investigation takes."
		},
		more: {
			nl: "De grondslag is de taak van de gemeente. De Wmo eist daarbij ook een duidelijk ja van je cliënt.",
			en: "The basis is the task of the municipality. On top of that the Wmo demands a clear yes of your client."
		}
	}),
	permits({
		id: "wmo/5.3.3/gemeente",
		rows: [
			"2.5",
			"SEC-WMO",
			"FG-09",
			"X-ZVZ-01",
			"E-08"
		],
		sources: [
			law("Wmo", "5.3.3"),
			law("Wmo", "5.2.5", "2"),
			law("Wmo", "5.2.1", "2")
		],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		lifts,
		when: all(fromWmo, validConsent),
		text: {
			nl: "Je cliënt zei ja. Dan mag je uit het Wmo-dossier geven wat je cliënt goedvindt.",
			en: "Your client agreed. Then you may give from the Wmo file what your client approves of."
		},
		more: {
			nl: "Of een andere wet deze gegevens daarna mag hergebruiken, is niet overal geregeld. Laat je cliënt het anders zelf vertellen.",
			en: "Whether another act may then reuse these data is not settled everywhere. Otherwise let your client tell."
		}
	}),
	permits({
		id: "schuldhulp/8",
		rows: [
			"X-SH-01",
			"2.2",
			"2.5"
		],
		sources: [law("Schuldhulp", "8"), apart],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		lifts: [
			"official_secrecy",
			"other_domain",
			"other_purpose"
		],
		when: all(fromDebt, validConsent),
		text: {
			nl: "Je cliënt zei ja. Voor de schuldhulp mag je dan spreken met wie daarbij nodig is.",
			en: "Your client agreed. For debt help you may then speak with those who are needed."
		}
	}),
	permits({
		id: "wmo/5.1.1-4/nog-vragen",
		rows: [
			"2.5",
			"E-08",
			"X-SH-01"
		],
		sources: [
			law("Wmo", "5.1.1", "4"),
			law("Wmo", "5.3.3"),
			law("Schuldhulp", "8")
		],
		step: "consent",
		basis: "public_task",
		ground: "consent",
		needs: ["obtain_consent"],
		lifts,
		when: all(consentIsDemanded, canStillBeAsked, not(representativeIsMissing)),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Hiervoor moet je cliënt eerst duidelijk ja zeggen. Vraag dat, en leg het vast.",
			en: "For this your client must first clearly agree. Ask, and record it."
		}
	}),
	permits({
		id: "wmo/5.3.3/wie-ontbreekt",
		rows: [
			"FG-24",
			"REP-3",
			"1.4",
			"1.6"
		],
		sources: [
			law("Wmo", "5.3.3"),
			law("BW1", "453"),
			law("UAVG", "5")
		],
		step: "age",
		basis: "public_task",
		ground: "consent",
		needs: ["consent_of_representative"],
		lifts,
		when: all(consentIsDemanded, representativeIsMissing),
		text: {
			nl: "Je cliënt kan dit niet alleen beslissen. Vraag wie volgens de wet voor je cliënt spreekt.",
			en: "Your client cannot decide this alone. Ask whoever speaks for your client by law."
		},
		more: {
			nl: "Bij de gemeente is dat een ouder met gezag, voogd, curator, mentor of gemachtigde. Familie mag hier niet vanzelf meebeslissen.",
			en: "For the municipality that is a parent with authority, guardian, curator, mentor or authorised person. Family has no say here by itself."
		}
	}),
	permits({
		id: "wmo/5.2.5-1",
		rows: [
			"X-ZVZ-01",
			"2.5",
			"B1-GZ-GEM-02"
		],
		sources: [law("Wmo", "5.2.5", "1"), zutphen("overzicht wat mag met wie gedeeld worden")],
		step: "consent",
		basis: "consent",
		ground: "consent",
		lifts: ["secrecy", "other_purpose"],
		when: all(careToWmo, forSupport, validConsent),
		text: {
			nl: "Je cliënt zei duidelijk ja. Dan mag de Wmo-consulent weten welke hulp nodig is.",
			en: "Your client clearly agreed. Then the Wmo officer may know which help is needed."
		},
		more: {
			nl: "Een diagnose en andere medische inhoud blijven bij jou. De Zutphense handleiding ziet hier voor toestemming geen plaats; de Wmo regelt het wel.",
			en: "A diagnosis and other medical content stay with you. The Zutphense handleiding sees no place for consent here; the Wmo does provide for it."
		}
	}),
	permits({
		id: "wmo/5.2.5-1/nog-vragen",
		rows: ["X-ZVZ-01"],
		sources: [law("Wmo", "5.2.5", "1")],
		step: "consent",
		basis: "consent",
		ground: "consent",
		needs: ["obtain_consent"],
		lifts: ["secrecy", "other_purpose"],
		when: all(careToWmo, forSupport, canStillBeAsked),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Vraag je cliënt eerst of de gemeente mag weten welke hulp nodig is.",
			en: "First ask your client whether the municipality may know which help is needed."
		}
	})
];
// src/norms/wmo/norms.ts
var overview = zutphen("overzicht wat mag met wie gedeeld worden");
var officialSharer = carriesOut("sharer", "wmo");
/** The most that goes between municipality and provider (annex 1 of the Zutphense handleiding). */
var setForSupport = [
	"name_contact",
	"bsn",
	"support_need",
	"support_expectations",
	"zvw_support"
];
var setForPayment = ["declaration_product_group", "delivery_facts"];
var staysWithHelper = [
	"plan_of_action",
	"client_file",
	"youth_care_file"
];
var asked = any(is("/legalDuty", "delivery_to_municipality", "care_declaration"), is("/action", "request"), is("/exchange", "answer_request", "accountability"));
var providerToMunicipality = all(goesToSomebody, isWmoProvider("sharer"), is("/recipient/role", "municipal_wmo_officer", "civil_servant"));
/** Wmo 2015, chapter 5: what municipality and provider need of one another. */
var wmoNorms = [
	permits({
		id: "wmo/5.2.1-2",
		rows: [
			"B1-WMO-GEM-01",
			"B1-WMO-GEM-02",
			"2.5",
			"N2a",
			"N2b",
			"2.8"
		],
		sources: [law("Wmo", "5.2.1", "2"), overview],
		step: "legal_basis",
		basis: "public_task",
		ground: "task",
		lifts: ["official_secrecy", "bsn"],
		when: all(goesToSomebody, officialSharer, isWmoProvider("recipient"), not(is("/exchange", "network")), is("/data/*/category", ...setForSupport, "referral_reason")),
		text: {
			nl: "Zet je Wmo-hulp in? Dan mag de aanbieder weten om wie het gaat en welke hulp nodig is.",
			en: "Do you arrange Wmo support? Then the provider may know who it is about and which help is needed."
		},
		more: {
			nl: "Zonder toestemming mag dit alleen aan de aanbieder met een contract. Voor betalen en toezicht noemt de wet nog het CAK, de SVB en de toezichthouder.",
			en: "Without consent the municipality may give only to its contracted provider, the CAK, the SVB and the supervisor."
		}
	}),
	permits({
		id: "wmo/5.2.2-1",
		rows: [
			"B1-WMO-AANB-01",
			"M-WMO-LEVER",
			"B1-WMO-GEM-03"
		],
		sources: [law("Wmo", "5.2.2", "1"), overview],
		step: "duty",
		basis: "legal_obligation",
		ground: "duty",
		lifts: [
			"secrecy",
			"bsn",
			"good_arguments",
			"not_involved",
			"other_purpose"
		],
		when: all(providerToMunicipality, asked, is("/data/*/category", ...setForSupport, ...setForPayment)),
		text: {
			nl: "Je moet de gemeente geven wat zij nodig heeft om Wmo-hulp te regelen, te betalen en te controleren.",
			en: "You must give the municipality what it needs to arrange, pay for and check Wmo support."
		},
		more: {
			nl: "Op verzoek is het een plicht. Uit jezelf mag het ook. Een rekening noemt alleen de soort hulp.",
			en: "On request it is a duty. You may also do so unasked. An invoice names the kind of help only."
		}
	}),
	permits({
		id: "wmo/5.2.2-1/uit-jezelf",
		rows: ["M-WMO-LEVER", "B1-WMO-AANB-01"],
		sources: [law("Wmo", "5.2.2", "1")],
		step: "legal_basis",
		basis: "legal_obligation",
		ground: "task",
		lifts: ["secrecy", "bsn"],
		when: all(providerToMunicipality, not(is("/exchange", "network", "consult", "research")), is("/data/*/category", ...setForSupport, ...setForPayment)),
		text: {
			nl: "Ook zonder vraag mag je de gemeente geven wat zij voor deze Wmo-hulp nodig heeft.",
			en: "Unasked too you may give the municipality what it needs for this Wmo support."
		}
	}),
	limits({
		id: "wmo/5.2.2-1/plafond",
		rows: ["B1-WMO-AANB-01", "M-WMO-LEVER"],
		sources: [law("Wmo", "5.2.2", "1"), overview],
		step: "data",
		when: all(providerToMunicipality, not(is("/data/*/category", ...setForSupport, ...setForPayment)), is("/exchange", "answer_request", "accountability", "report"), any(is("/recipient/relation", "financier"), is("/legalDuty", "delivery_to_municipality", "care_declaration"))),
		alternatives: ["limit_data"],
		text: {
			nl: "Voor het leveren aan de gemeente is dit niet nodig. Dit blijft bij jou.",
			en: "Supplying the municipality does not take this. This stays with you."
		}
	}),
	limits({
		id: "wmo/5.1.1-1/plafond",
		rows: [
			"B1-WMO-GEM-01",
			"B1-WMO-GEM-02",
			"B1-WMO-AANB-01"
		],
		sources: [law("Wmo", "5.1.1", "1"), overview],
		step: "data",
		when: all(is("/data/*/category", ...staysWithHelper), any(providerToMunicipality, all(goesToSomebody, officialSharer, isWmoProvider("recipient")))),
		alternatives: ["limit_data"],
		text: {
			nl: "Een hulpplan en een dossier gaan niet heen en weer tussen gemeente en aanbieder.",
			en: "A care plan and a file do not go to and fro between municipality and provider."
		}
	})
];
// src/norms/wonen/norms.ts
var housing = is("/sharer/role", "housing_officer");
var tenHolter = guideline("Woningcorporaties en persoonsgegevens (Ten Holter Noordam)");
var that = is("/data/*/category", "name_contact", "involvement", "agreed_actions", "answer_to_original_question");
/** Housing corporations: no right of their own to tell or to hear (fact rows M-WOONCORP, X-WC). */
var housingNorms = [
	permits({
		id: "niveaus/2/huurder-weet-ervan",
		rows: [
			"M-WOONCORP",
			"X-WC-01",
			"N2a"
		],
		sources: [
			niveaus("niveau 2"),
			avg("6(1)(b)"),
			tenHolter
		],
		step: "consent",
		basis: "consent",
		ground: "consent",
		needs: ["obtain_consent"],
		when: all(goesToSomebody, housing, is("/consent/status", "not_objected"), is("/exchange", "refer", "handover"), is("/data/*/category", "name_contact", "referral_reason", "support_need")),
		alternatives: ["ask_consent_first", "let_client_tell"],
		text: {
			nl: "Je huurder weet ervan, maar een huurcontract is geen hulp. Vraag om een duidelijk ja.",
			en: "Your tenant knows, but a lease is not help. Ask for a clear yes."
		}
	}),
	notes({
		id: "wonen/geen-eigen-recht",
		rows: [
			"M-WOONCORP",
			"X-WC-01",
			"FG-17",
			"CH-30"
		],
		sources: [
			tenHolter,
			avg("6(1)"),
			zutphen("afweging 1")
		],
		step: "legal_basis",
		when: all(goesToSomebody, housing, not(is("/legalDuty", "debt_early_signalling", "veilig_thuis_report", "veilig_thuis_inquiry")), not(is("/consent/status", "given"))),
		alternatives: [
			"let_client_tell",
			"ask_consent_first",
			"consult_anonymously",
			"report_to_veilig_thuis"
		],
		text: {
			nl: "Een woningcorporatie heeft geen eigen recht om overlast of zorgen te melden. Vraag het de huurder.",
			en: "A housing corporation has no right of its own to report nuisance or concerns. Ask the tenant."
		},
		more: {
			nl: "Over gezondheid en overlast is de wet niet af. Vraag bij twijfel je functionaris gegevensbescherming. Bij huiselijk geweld mag je melden bij Veilig Thuis.",
			en: "On health and nuisance the law is unfinished. If in doubt ask your data protection officer. On domestic violence you may report to Veilig Thuis."
		}
	}),
	limits({
		id: "wonen/alleen-dat",
		rows: ["X-WC-03", "2.5"],
		sources: [
			law("Wmo", "5.2.1", "2"),
			niveaus("niveau 4"),
			tenHolter
		],
		step: "data",
		when: all(goesToSomebody, any(isMunicipal("sharer"), is("/sharer/role", "veilig_thuis_worker")), is("/recipient/role", "housing_officer"), not(that), not(all(carriesOut("sharer", "debt"), is("/data/*/category", "finances")))),
		alternatives: ["share_involvement_only", "let_client_tell"],
		text: {
			nl: "Een verhuurder hoort hooguit dat er hulp is. Wat er aan de hand is, blijft bij jou.",
			en: "A landlord hears at most that there is help. What is going on stays with you."
		}
	})
];
// src/norms/index.ts
/** Every norm of the product, in the order of the weighing; the date decides which apply. */
var allNorms = [
	...purposeNorms,
	...necessityNorms,
	...dutyNorms,
	...rightNorms,
	...consentNorms,
	...jeugdwetNorms,
	...familyNorms,
	...wgboNorms,
	...veiligThuisNorms,
	...veiligThuisTaskNorms,
	...meldcodeNorms,
	...educationNorms,
	...attendanceNorms,
	...policeNorms,
	...justiceNorms,
	...publicHealthNorms,
	...researchNorms,
	...recordingNorms,
	...officialNorms,
	...wmoNorms,
	...wmoConsentNorms,
	...participationNorms,
	...debtNorms,
	...housingNorms,
	...socialWorkNorms,
	...bsnNorms,
	...criminalNorms,
	...levelNorms,
	...emergencyNorms,
	...secrecyNorms,
	...courtNorms
];
// src/version.ts
var normsVersion = "607819a5fefceb98";
/** Every condition of the contract: its weight, and how the Situation can show that it is met. */
var conditionRules = {
	record_in_file: { weight: "standing" },
	record_reasons_for_sharing_without_consent: { weight: "standing" },
	inform_client_before: { weight: "standing" },
	inform_client_after: { weight: "standing" },
	limit_to_need_to_have: { weight: "standing" },
	strive_for_consent: {
		weight: "accompanies",
		met: any(is("/consent/status", "given", "not_objected", "refused", "withdrawn"), is("/consent/effortMade", true))
	},
	limit_to_protection: { weight: "accompanies" },
	limit_to_original_question: {
		weight: "accompanies",
		met: is("/data/*/category", "answer_to_original_question", "name_contact", "involvement")
	},
	separate_facts_from_opinions: { weight: "accompanies" },
	let_client_tell: { weight: "accompanies" },
	report_to_veilig_thuis: { weight: "accompanies" },
	mention_no_consent_to_veilig_thuis: { weight: "accompanies" },
	refer_to_right_party: { weight: "accompanies" },
	anonymise: { weight: "accompanies" },
	consult_colleague: {
		weight: "blocks",
		met: is("/conflictOfDuties/colleagueConsulted", true)
	},
	consult_manager: {
		weight: "blocks",
		met: is("/conflictOfDuties/managerConsulted", true)
	},
	consult_lawyer: { weight: "blocks" },
	moral_deliberation: { weight: "accompanies" },
	obtain_consent: { weight: "blocks" },
	written_consent: {
		weight: "blocks",
		met: all(is("/consent/status", "given", "not_objected"), is("/consent/recorded", true))
	},
	consent_of_representative: { weight: "blocks" },
	consent_of_client_and_representative: { weight: "blocks" },
	limit_to_involved_parties: { weight: "blocks" },
	make_purpose_specific: {
		weight: "blocks",
		met: is("/purpose/specific", true)
	},
	describe_need: {
		weight: "blocks",
		met: is("/purpose/needDescribed", true)
	},
	reassess_purpose: { weight: "blocks" },
	contributor_agreement: {
		weight: "blocks",
		met: is("/meeting/contributorAgrees", true)
	},
	agree_at_end_of_meeting: {
		weight: "blocks",
		met: is("/meeting/agreedAtEnd", true)
	},
	verify_authority: {
		weight: "blocks",
		met: is("/recipient/roleVerified", true)
	},
	only_with_dpo_advice: { weight: "blocks" }
};
// src/weigh/decide.ts
/**
* The meaning of the product. What belongs to somebody else is referred. Without a permission
* nothing is shared; a prohibition that none of its exceptions lifts beats every permission; a
* requirement that is unmet holds back or accompanies. What cannot be traced to a person is free.
*/
function decide(ruleset, count, logic, evaluate) {
	const algebra = strengths(logic);
	const items = Array.from({ length: count }, (_, item) => weighItem(item));
	function weighItem(item) {
		const free = logic.not(evaluate(ruleset.identifiable, item));
		if (free === logic.yes) return algebra.plain;
		const permitted = algebra.max(strengthsOf(ruleset.permissions, permission, item));
		const lifted = strengthsOf(ruleset.prohibitions, prohibition, item);
		const required = strengthsOf(ruleset.requirements, requirement, item);
		const strength = algebra.min([
			permitted,
			...lifted,
			...required
		]);
		return algebra.max([strength, [
			free,
			free,
			free,
			free
		]]);
	}
	/** The strengths of the norms that may hold; whatever certainly does not hold says nothing. */
	function strengthsOf(norms, strengthOf, item) {
		const found = [];
		for (const norm of norms) if (evaluate(norm.when, item) !== logic.no) found.push(strengthOf(norm, item));
		return found;
	}
	function permission({ norm, when, blocksMet, accompaniesMet }, item) {
		const holds = evaluate(when, item);
		if (norm.judgement) return [
			holds,
			logic.no,
			logic.no,
			logic.no
		];
		const free = logic.and(holds, evaluate(blocksMet, item));
		return [
			holds,
			holds,
			free,
			logic.and(free, evaluate(accompaniesMet, item))
		];
	}
	function prohibition({ when, unless }, item) {
		const absent = logic.not(evaluate(when, item));
		const exceptions = strengthsOf(unless, permission, item);
		return algebra.max([[
			absent,
			absent,
			absent,
			absent
		], ...exceptions]);
	}
	function requirement({ norm, when, met }, item) {
		const weight = norm.weight ?? conditionRules[norm.condition].weight;
		if (weight === "standing") return algebra.plain;
		const free = logic.or(logic.not(evaluate(when, item)), evaluate(met, item));
		return [
			logic.yes,
			logic.yes,
			weight === "blocks" ? free : logic.yes,
			free
		];
	}
	const refer = logic.any(ruleset.refers.map(({ when }) => evaluate(when, 0)));
	const notAllowed = logic.all(items.map(([possible]) => logic.not(possible)));
	const judged = items.map(([possible, permitted]) => logic.and(possible, logic.not(permitted)));
	const allowed = logic.all(items.map((strength) => strength[3]));
	return {
		refer,
		notAllowed,
		judgement: logic.any(judged),
		allowed,
		items
	};
}
function strengths(logic) {
	const { yes } = logic;
	const plain = [
		yes,
		yes,
		yes,
		yes
	];
	const join = (together) => (each) => {
		const [only, other] = each;
		if (only && !other) return only;
		return [
			logic[together](each.map((strength) => strength[0])),
			logic[together](each.map((strength) => strength[1])),
			logic[together](each.map((strength) => strength[2])),
			logic[together](each.map((strength) => strength[3]))
		];
	};
	return {
		plain,
		max: join("any"),
		min: join("all")
	};
}
// src/weigh/facts.ts
var unknownItem = /* @__PURE__ */ new Map();
/** Lays a Situation out by pointer; absent members are simply not there. */
function factsOf(situation) {
	const known = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(situation)) {
		if (name === "data") continue;
		if (isGroup(value)) lay(known, `/${name}`, value);
		else known.set(`/${name}`, value);
	}
	return {
		known,
		items: situation.data?.map(itemFacts) ?? [unknownItem],
		fromMeeting: situation.meeting !== void 0
	};
}
var isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function lay(into, under, group) {
	for (const [name, value] of Object.entries(group)) into.set(`${under}/${name}`, value);
}
function itemFacts(item) {
	const facts = /* @__PURE__ */ new Map();
	lay(facts, "/data/*", { ...item });
	return facts;
}
/** Whether a known value satisfies a leaf. */
function satisfies(leaf, value) {
	if ("is" in leaf) return leaf.values.includes(value);
	if ("has" in leaf) return leaf.values.some((wanted) => value.includes(wanted));
	return value >= leaf.from && value <= leaf.to;
}
// src/weigh/evaluator.ts
/** A memo in which nothing is worked out yet. */
var newMemo = ({ nodes }, { items }) => new Int32Array(nodes.length * items.length);
/**
* Evaluates a program over what is known, in any logic. `unknown` answers for a leaf whose member
* is absent and not presumed. Every node is worked out once, and only when somebody asks; `memo`
* holds what is known to be worked out already.
*/
function evaluator(program, facts, logic, unknown, memo = newMemo(program, facts)) {
	const size = program.nodes.length;
	const evaluate = (index, item) => {
		const worked = memo[item * size + index];
		return worked ? worked - 1 : find(index, item);
	};
	const find = (index, item) => {
		const node = program.nodes[index];
		if (node === void 0) throw new RangeError(`no node ${index}`);
		const value = node.perItem || item === 0 ? workOut(node, item) : evaluate(index, 0);
		memo[item * size + index] = value + 1;
		return value;
	};
	const workOut = (node, item) => {
		if (node.kind === "leaf") return read(node, item);
		if (node.kind === "not") return logic.not(evaluate(node.part, item));
		return node.kind === "all" ? every(node.parts, item) : some(node.parts, item);
	};
	const every = (parts, item) => {
		let value = logic.yes;
		for (const part of parts) {
			value = logic.and(value, evaluate(part, item));
			if (value === logic.no) return value;
		}
		return value;
	};
	const some = (parts, item) => {
		let value = logic.no;
		for (const part of parts) {
			value = logic.or(value, evaluate(part, item));
			if (value === logic.yes) return value;
		}
		return value;
	};
	const read = (node, item) => {
		const { leaf, pointer, perItem } = node;
		const value = perItem ? facts.items[item]?.get(pointer) : facts.known.get(pointer);
		if (value !== void 0) return satisfies(leaf, value) ? logic.yes : logic.no;
		const instead = facts.fromMeeting ? node.whenAbsentInMeeting : node.whenAbsent;
		return instead === void 0 ? unknown(leaf, item) : evaluate(instead, item);
	};
	return evaluate;
}
/**
* Puts a memo back to what another says of all that depends on one exchange-wide member; where there
* is no other, that is not worked out any more.
*/
function putBack(memo, program, pointer, other) {
	const size = program.nodes.length;
	for (const node of program.dependentsOf(pointer)) for (let at = node; at < memo.length; at += size) memo[at] = other?.[at] ?? 0;
}
/** Kleene's three truth values: unknown stays unknown unless the other side decides. */
var threeValued = {
	no: 0,
	yes: 2,
	and: (a, b) => a < b ? a : b,
	or: (a, b) => a > b ? a : b,
	not: (a) => 2 - a,
	all: (values) => Math.min(2, ...values),
	any: (values) => Math.max(0, ...values)
};
// src/weigh/awaited.ts
/** The unknown members for which some norm waits: every open one is among them. */
function awaited(ruleset, facts, evaluate) {
	const found = /* @__PURE__ */ new Set();
	for (const leaf of ruleset.leaves) {
		const node = ruleset.program.add(leaf);
		const pointer = pointerOf$1(leaf);
		for (const item of facts.items.keys()) if (evaluate(node, item) === 1) found.add(pointer.replace("*", String(item)));
	}
	return [...found];
}
// src/weigh/node-table.ts
var empty = -1;
var fewestSlots$1 = 1024;
/** Starts an empty table, hashed on level and children. */
function newNodeTable() {
	let levels = new Int32Array(fewestSlots$1);
	let starts = new Int32Array(fewestSlots$1);
	let children = new Int32Array(fewestSlots$1 * 8);
	let slots = new Int32Array(fewestSlots$1 * 2).fill(empty);
	let mask = 1023;
	let size = 0;
	const clear = () => {
		slots.fill(empty, 0, mask + 1);
		mask = 1023;
		slots.fill(empty, 0, mask + 1);
		levels[0] = levels[1] = noLevel;
		starts[0] = starts[1] = starts[2] = 0;
		size = 2;
	};
	const slotOf = (level, from, start, count) => {
		let slot = hashOf(level, from, start, count) & mask;
		for (let node = slots[slot] ?? empty; node !== empty; node = slots[slot] ?? empty) {
			if (isSame(node, level, from, start, count)) return slot;
			slot = slot + 1 & mask;
		}
		return slot;
	};
	const isSame = (node, level, from, start, count) => {
		if (levels[node] !== level) return false;
		const own = starts[node] ?? 0;
		for (let branch = 0; branch < count; branch++) if (children[own + branch] !== from[start + branch]) return false;
		return true;
	};
	const spread = () => {
		const wanted = (mask + 1) * 2;
		if (slots.length < wanted) slots = new Int32Array(wanted);
		slots.fill(empty, 0, wanted);
		mask = wanted - 1;
		for (let node = 2; node < size; node++) {
			const start = starts[node] ?? 0;
			slots[slotOf(levels[node] ?? 0, children, start, countOf(node))] = node;
		}
	};
	const countOf = (node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0);
	const nodeOf = (level, from, start, count) => {
		const slot = slotOf(level, from, start, count);
		const known = slots[slot] ?? empty;
		if (known !== empty) return known;
		const node = size++;
		const own = starts[node] ?? 0;
		if (size >= levels.length) {
			levels = doubled(levels);
			starts = doubled(starts);
		}
		if (own + count > children.length) children = doubled(children);
		for (let branch = 0; branch < count; branch++) children[own + branch] = from[start + branch] ?? 0;
		levels[node] = level;
		starts[node + 1] = own + count;
		slots[slot] = node;
		if (size * 2 > mask) spread();
		return node;
	};
	clear();
	return {
		nodeOf,
		levelOf: (node) => levels[node] ?? 0,
		countOf,
		childOf: (node, branch) => children[(starts[node] ?? 0) + branch] ?? 0,
		clear
	};
}
var noLevel = 2 ** 31 - 1;
function doubled(full) {
	const roomier = new Int32Array(full.length * 2);
	roomier.set(full);
	return roomier;
}
function hashOf(level, from, start, count) {
	let hash = Math.imul(level, 2654435761);
	for (let branch = start; branch < start + count; branch++) hash = Math.imul(hash ^ (from[branch] ?? 0), 16777619) ^ hash >>> 15;
	return hash ^ hash >>> 13;
}
// src/weigh/operation-cache.ts
var width = 4;
var fewestSlots = 2048;
var mostSlots = 2 ** 18;
/** Starts a small cache in which a new result takes the place of an old one; it grows when it fills. */
function newOperationCache() {
	let entries = new Int32Array(fewestSlots * width);
	let slots = fewestSlots;
	let kept = 0;
	const at = (operation, a, b) => {
		const hash = Math.imul(a, 2654435761) ^ Math.imul(b, 2246822507) ^ Math.imul(operation, 3266489909);
		return ((hash ^ hash >>> 15) & slots - 1) * width;
	};
	const find = (operation, a, b) => {
		const slot = at(operation, a, b);
		return entries[slot] === operation && entries[slot + 1] === a && entries[slot + 2] === b ? entries[slot + 3] ?? -1 : -1;
	};
	const put = (operation, a, b, result) => {
		const slot = at(operation, a, b);
		entries[slot] = operation;
		entries[slot + 1] = a;
		entries[slot + 2] = b;
		entries[slot + 3] = result;
	};
	const grow = () => {
		const old = entries.slice(0, slots * width);
		slots *= 4;
		if (entries.length < slots * width) entries = new Int32Array(slots * width);
		else entries.fill(0, 0, slots * width);
		for (let slot = 0; slot < old.length; slot += width) if (old[slot] !== 0) put(old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0, old[slot + 3] ?? 0);
	};
	const keep = (operation, a, b, result) => {
		put(operation, a, b, result);
		kept++;
		if (kept > slots && slots < mostSlots) grow();
	};
	const clear = () => {
		entries.fill(0, 0, slots * width);
		slots = fewestSlots;
		entries.fill(0, 0, slots * width);
		kept = 0;
	};
	return {
		find,
		keep,
		clear
	};
}
// src/weigh/diagram.ts
/**
* So many branches are followed before a situation is given up: some more than one of which nothing
* is known takes, and far more than a real one does. It bounds time and memory alike.
*/
var mostBranches = 175e4;
/** Said instead of diagrams that would grow beyond all use. */
var TooLarge = class extends Error {
	name = "TooLarge";
};
var no = 0;
var yes = 1;
var conjunction = 1;
var disjunction = 2;
var negation = 3;
/**
* Starts an empty set of reduced, ordered, shared decision diagrams (Bryant 1986, with more than
* two branches). Reduced and ordered means: a variable occurs only if the function depends on it,
* so that "is this still open" is read off, not searched for.
*/
function newDiagrams() {
	const table = newNodeTable();
	const done = newOperationCache();
	let branches = /* @__PURE__ */ new Int32Array(1024);
	let top = 0;
	let followed = 0;
	const reserve = (count) => {
		followed += count;
		if (followed > mostBranches) throw new TooLarge();
		const start = top;
		top += count;
		while (top > branches.length) {
			const roomier = new Int32Array(branches.length * 2);
			roomier.set(branches);
			branches = roomier;
		}
		return start;
	};
	/** The node with the branches from `start` on, which are then given back. */
	const make = (level, start, count) => {
		top = start;
		const first = branches[start] ?? no;
		for (let branch = 1; branch < count; branch++) if (branches[start + branch] !== first) return table.nodeOf(level, branches, start, count);
		return first;
	};
	const combine = (operation, a, b) => {
		const decides = operation === conjunction ? no : yes;
		const passes = operation === conjunction ? yes : no;
		if (a === decides || b === decides) return decides;
		if (a === passes || a === b) return b;
		if (b === passes) return a;
		return a < b ? remembered(operation, a, b) : remembered(operation, b, a);
	};
	const remembered = (operation, a, b) => {
		const known = done.find(operation, a, b);
		if (known >= 0) return known;
		const result = split(operation, a, b);
		done.keep(operation, a, b, result);
		return result;
	};
	const split = (operation, a, b) => {
		const levelOfA = table.levelOf(a);
		const levelOfB = table.levelOf(b);
		const level = Math.min(levelOfA, levelOfB);
		const count = table.countOf(levelOfA === level ? a : b);
		const start = reserve(count);
		for (let branch = 0; branch < count; branch++) branches[start + branch] = combine(operation, levelOfA === level ? table.childOf(a, branch) : a, levelOfB === level ? table.childOf(b, branch) : b);
		return make(level, start, count);
	};
	const not = (a) => {
		if (a === no || a === yes) return yes - a;
		const known = done.find(negation, a, a);
		if (known >= 0) return known;
		const count = table.countOf(a);
		const start = reserve(count);
		for (let branch = 0; branch < count; branch++) branches[start + branch] = not(table.childOf(a, branch));
		const result = make(table.levelOf(a), start, count);
		done.keep(negation, a, a, result);
		done.keep(negation, result, result, a);
		return result;
	};
	const variable = ({ level }, classes) => {
		const start = reserve(classes.length);
		for (const [branch, holds] of classes.entries()) branches[start + branch] = holds ? yes : no;
		return make(level, start, classes.length);
	};
	/**
	* Of many functions, first those that ask after the lowest variables: what two of them make then
	* stays small, and the variables that all of them share come in last.
	*/
	const all = (values) => {
		const waiting = [...new Set(values)].sort((a, b) => table.levelOf(a) - table.levelOf(b));
		for (let a = waiting.pop(), b = waiting.pop();; a = waiting.pop(), b = waiting.pop()) {
			if (a === void 0) return yes;
			if (b === void 0) return a;
			const both = combine(conjunction, a, b);
			const level = table.levelOf(both);
			const place = waiting.findLastIndex((each) => table.levelOf(each) <= level);
			waiting.splice(place + 1, 0, both);
		}
	};
	const support = (roots) => {
		const levels = /* @__PURE__ */ new Set();
		const seen = new Set(roots);
		for (const node of seen) {
			if (node === no || node === yes) continue;
			levels.add(table.levelOf(node));
			for (let branch = 0; branch < table.countOf(node); branch++) seen.add(table.childOf(node, branch));
		}
		return levels;
	};
	const clear = () => {
		table.clear();
		done.clear();
		top = 0;
		followed = 0;
	};
	return {
		no,
		yes,
		and: (a, b) => combine(conjunction, a, b),
		or: (a, b) => combine(disjunction, a, b),
		not,
		all,
		any: (values) => values.reduce((a, b) => combine(disjunction, a, b), no),
		variable,
		support,
		clear
	};
}
// src/vocabulary/values.ts
/** The values of every enumerated member of a Situation, in the contract's order. */
var roles = [
	"municipal_youth_officer",
	"municipal_wmo_officer",
	"municipal_participation_officer",
	"municipal_debt_counsellor",
	"school_attendance_officer",
	"civil_servant",
	"youth_care_worker",
	"family_guardian",
	"guardian",
	"youth_probation_officer",
	"veilig_thuis_worker",
	"child_protection_board_officer",
	"physician",
	"nurse",
	"midwife",
	"psychiatrist",
	"health_psychologist",
	"psychotherapist",
	"other_big_professional",
	"health_care_worker",
	"psychologist",
	"educationalist",
	"wmo_provider_worker",
	"social_worker",
	"school_social_worker",
	"teacher",
	"school_care_coordinator",
	"inclusive_education_officer",
	"police_officer",
	"probation_officer",
	"halt_officer",
	"housing_officer",
	"support_staff",
	"manager",
	"researcher",
	"other_professional",
	"volunteer",
	"family_or_neighbour",
	"client",
	"parent"
];
var settings = [
	"municipality",
	"youth_care",
	"health_care",
	"wmo_provider",
	"veilig_thuis",
	"education",
	"police",
	"justice",
	"housing",
	"welfare",
	"private_practice",
	"citizen"
];
var domains = [
	"youth",
	"wmo",
	"participation",
	"debt",
	"health",
	"education",
	"safety",
	"housing",
	"welfare"
];
var registrations = [
	"BIG",
	"SKJ",
	"NIP",
	"NVO"
];
var relations = [
	"substitute",
	"same_treatment_team",
	"same_field_colleague",
	"financier",
	"referrer",
	"new_school",
	"researcher_for_client",
	"researcher_for_other",
	"parent_with_authority",
	"parent_without_authority",
	"other"
];
var actions = [
	"share",
	"request",
	"discuss",
	"record",
	"reuse"
];
var exchanges = [
	"consult",
	"refer",
	"feedback",
	"network",
	"handover",
	"report",
	"answer_request",
	"accountability",
	"research"
];
var capacities = [
	"capable",
	"incapable",
	"doubtful"
];
var representatives$1 = [
	"none",
	"parents_with_authority",
	"one_parent_with_authority",
	"guardian",
	"curator",
	"mentor",
	"authorised_person",
	"family"
];
var dataCategories = [
	"name_contact",
	"bsn",
	"support_need",
	"support_expectations",
	"zvw_support",
	"referral_reason",
	"involvement",
	"contact_content",
	"answer_to_original_question",
	"declaration_product_group",
	"declaration_product_code",
	"delivery_facts",
	"plan_of_action",
	"client_file",
	"youth_care_file",
	"diagnosis",
	"treatment_course",
	"health",
	"safety_signals",
	"family_situation",
	"finances",
	"housing_situation",
	"behaviour_observation",
	"school_file",
	"school_transfer_report",
	"school_attendance",
	"police_data",
	"criminal_record",
	"religion",
	"ethnicity",
	"political_opinion",
	"sexual_orientation",
	"agreed_actions",
	"statistics"
];
var abouts = [
	"client",
	"family_member",
	"third_party"
];
var natures = [
	"fact",
	"opinion",
	"suspicion"
];
var needs = ["need_to_have", "nice_to_have"];
var consentStatuses = [
	"given",
	"not_objected",
	"refused",
	"withdrawn",
	"not_asked",
	"will_not_be_asked",
	"cannot_be_asked"
];
var consentParties = [
	"client",
	"parents_with_authority",
	"one_parent_with_authority",
	"guardian",
	"curator",
	"mentor",
	"authorised_person",
	"family"
];
var dangerLevels = [
	"none",
	"concern",
	"threatening",
	"acute"
];
var dangerTargets = [
	"client",
	"child",
	"other_person",
	"society",
	"professional"
];
var dangerKinds = [
	"domestic_violence_or_child_abuse",
	"self_harm_or_suicide",
	"violence_to_others",
	"neglect",
	"infectious_disease",
	"flight_risk",
	"other"
];
var informingMoments = [
	"before",
	"after",
	"not"
];
var reasonsNotBefore = [
	"prevent_crime",
	"protect_person",
	"rights_of_others",
	"unreachable_and_urgent",
	"other"
];
var legalDuties = [
	"none",
	"veilig_thuis_report",
	"veilig_thuis_inquiry",
	"child_protection_inquiry",
	"guardian_request",
	"supervision_order_request",
	"infectious_disease_report",
	"delivery_to_municipality",
	"care_declaration",
	"school_transfer",
	"school_placement",
	"school_attendance_law",
	"police_law",
	"court_order",
	"parent_information",
	"debt_early_signalling",
	"victim_crime_report"
];
// src/vocabulary/members.ts
var common = (pointer, section, extra) => ({
	asked: true,
	...extra,
	pointer,
	section
});
var flag = (pointer, section, extra = {}) => ({
	kind: "boolean",
	...common(pointer, section, extra)
});
var choice = (pointer, section, values, extra = {}) => ({
	kind: "enum",
	values,
	...common(pointer, section, extra)
});
var set = (pointer, section, values, extra = {}) => ({
	kind: "set",
	values,
	...common(pointer, section, extra)
});
var object = (pointer, section) => ({
	kind: "object",
	...common(pointer, section, {})
});
var unasked = { asked: false };
var presume = (value) => ({ presumed: { value } });
/** What both parties have in common; involvement is presumed of the sharer only. */
var party = (side, section, own) => [
	object(`/${side}`, section),
	choice(`/${side}/role`, section, roles),
	choice(`/${side}/setting`, section, settings),
	choice(`/${side}/domain`, section, domains),
	set(`/${side}/registrations`, section, registrations, { presumed: { by: "implied_by_role" } }),
	choice(`/${side}/relation`, section, relations, presume("other")),
	flag(`/${side}/involved`, own.presumed ? "bijzonderheden" : section, own),
	flag(`/${side}/needsForTask`, own.presumed ? "bijzonderheden" : section, own),
	flag(`/${side}/roleVerified`, section, {
		...unasked,
		presumed: { by: "verified_unless_relative" }
	})
];
var id = {
	kind: "string",
	...common("/id", "aanleiding", unasked)
};
var date = {
	kind: "date",
	...common("/date", "aanleiding", unasked)
};
var purposeText = {
	kind: "string",
	maxLength: 2e3,
	...common("/purpose/text", "doel", unasked)
};
var age = {
	kind: "integer",
	minimum: 0,
	maximum: 130,
	...common("/client/age", "leeftijd-en-vertegenwoordiging", {})
};
var data = {
	kind: "items",
	minItems: 1,
	required: ["category"],
	...common("/data", "gegevens", {})
};
/** Every member of a Situation, in the order of the weighing; made to agree with the contract. */
var members = [
	id,
	date,
	choice("/action", "aanleiding", actions),
	choice("/exchange", "aanleiding", exchanges),
	...party("sharer", "wie-deelt", presume(true)),
	flag("/questionIsMine", "vraag-van-mij"),
	...party("recipient", "ontvanger", {}),
	object("/purpose", "doel"),
	purposeText,
	flag("/purpose/specific", "doel"),
	flag("/purpose/needDescribed", "doel"),
	flag("/purpose/servesTask", "wettelijke-taak"),
	choice("/legalDuty", "wettelijke-taak", legalDuties),
	flag("/purpose/sameAsCollected", "wettelijke-taak"),
	flag("/purpose/againstClient", "bijzonderheden", presume(false)),
	data,
	choice("/data/*/category", "gegevens", dataCategories),
	choice("/data/*/about", "bijzonderheden", abouts, presume("client")),
	flag("/data/*/identifiable", "bijzonderheden", presume(true)),
	choice("/data/*/nature", "gegevens", natures),
	choice("/data/*/need", "gegevens", needs),
	object("/necessity", "nodig"),
	flag("/necessity/effective", "nodig"),
	flag("/necessity/proportionate", "nodig"),
	flag("/necessity/lessIntrusiveWay", "nodig"),
	flag("/necessity/clientCanTell", "bijzonderheden", presume(false)),
	flag("/necessity/anonymousSuffices", "bijzonderheden", presume(false)),
	flag("/necessity/harmsClient", "bijzonderheden", presume(false)),
	object("/client", "leeftijd-en-vertegenwoordiging"),
	age,
	choice("/client/capacity", "leeftijd-en-vertegenwoordiging", capacities, { presumed: { by: "capable_from_12" } }),
	choice("/client/representative", "leeftijd-en-vertegenwoordiging", representatives$1),
	flag("/client/present", "leeftijd-en-vertegenwoordiging"),
	object("/consent", "toestemming"),
	choice("/consent/status", "toestemming", consentStatuses),
	set("/consent/by", "toestemming", consentParties),
	set("/consent/refusedBy", "toestemming", consentParties),
	flag("/consent/free", "toestemming"),
	flag("/consent/informed", "toestemming"),
	flag("/consent/specific", "toestemming"),
	flag("/consent/recorded", "toestemming"),
	flag("/consent/effortMade", "toestemming"),
	flag("/consent/goodArgumentsAgainst", "bijzonderheden", presume(false)),
	object("/danger", "gevaar"),
	choice("/danger/level", "gevaar", dangerLevels),
	set("/danger/to", "gevaar", dangerTargets),
	choice("/danger/kind", "gevaar", dangerKinds),
	object("/informing", "informeren"),
	choice("/informing/when", "informeren", informingMoments, presume("before")),
	choice("/informing/reasonNotBefore", "informeren", reasonsNotBefore),
	object("/meeting", "overleg"),
	flag("/meeting/contributorAgrees", "overleg"),
	flag("/meeting/agreedAtEnd", "overleg"),
	object("/conflictOfDuties", "conflict-van-plichten"),
	flag("/conflictOfDuties/consentTried", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/conscience", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/noOtherWay", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/seriousHarm", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/harmPreventable", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/colleagueConsulted", "conflict-van-plichten", unasked),
	flag("/conflictOfDuties/managerConsulted", "conflict-van-plichten", unasked),
	flag("/diagnosisOptOut", "bijzonderheden", presume(false))
];
var byPointer = new Map(members.map((m) => [m.pointer, m]));
/** The member at a pointer; a data item's index may be written as a number or as `*`. */
function findMember(pointer) {
	return byPointer.get(pointer.replace(/^\/data\/\d+(?=\/|$)/, "/data/*"));
}
// src/weigh/presumptions.ts
/** Registrations that a role implies (contract, party.registrations). */
var impliedBy = {
	BIG: [
		"physician",
		"nurse",
		"midwife",
		"psychiatrist",
		"health_psychologist",
		"psychotherapist",
		"other_big_professional"
	],
	SKJ: [
		"youth_care_worker",
		"family_guardian",
		"guardian",
		"youth_probation_officer"
	],
	NIP: ["psychologist"],
	NVO: ["educationalist"]
};
var always = all();
var never = any();
var asksFor = (leaf, value) => "is" in leaf && leaf.values.includes(value);
/** A claimed role is believed, except where authority over somebody is claimed. */
var believed = (party) => not(is(`/${party}/role`, "guardian", "parent", "family_or_neighbour"));
var impliedRoles = (leaf) => "has" in leaf ? leaf.values.flatMap((registration) => impliedBy[registration] ?? []) : [];
/** Members whose presumption follows from another member. */
var derived = {
	"/sharer/registrations": (leaf) => is("/sharer/role", ...impliedRoles(leaf)),
	"/recipient/registrations": (leaf) => is("/recipient/role", ...impliedRoles(leaf)),
	"/sharer/roleVerified": (leaf) => asksFor(leaf, true) ? believed("sharer") : never,
	"/recipient/roleVerified": (leaf) => asksFor(leaf, true) ? believed("recipient") : never,
	"/client/capacity": (leaf) => asksFor(leaf, "capable") ? between("/client/age", 12, 130) : never
};
/**
* What a leaf comes down to when its member is absent: another condition, or undefined when the
* member is simply unknown. `fromMeeting` tells whether the Situation speaks of a meeting at all.
*/
function presumed(leaf, pointer, fromMeeting) {
	const presumption = findMember(pointer)?.presumed;
	if (presumption && "value" in presumption) return asksFor(leaf, presumption.value) ? always : never;
	if (pointer === "/consent/refusedBy") return never;
	if (pointer.startsWith("/conflictOfDuties/")) return never;
	if (pointer.startsWith("/meeting/") && !fromMeeting) return asksFor(leaf, true) ? always : never;
	return derived[pointer]?.(leaf);
}
// src/weigh/program.ts
/** Starts an empty program; `add` answers the index of a condition's node. */
function newProgram() {
	const nodes = [];
	const indices = /* @__PURE__ */ new Map();
	const intern = (key, node) => {
		const known = indices.get(key);
		if (known !== void 0) return known;
		const index = nodes.push(node()) - 1;
		indices.set(key, index);
		return index;
	};
	const combine = (kind, conditions) => {
		const parts = conditions.map(add);
		const perItem = parts.some((part) => nodes[part]?.perItem);
		return intern(`${kind}:${parts.join()}`, () => ({
			kind,
			parts,
			perItem
		}));
	};
	const add = (condition) => {
		if ("all" in condition) return combine("all", condition.all);
		if ("any" in condition) return combine("any", condition.any);
		if ("concept" in condition) return add(condition.when);
		if (!("not" in condition)) return addLeaf(condition);
		const part = add(condition.not);
		const perItem = nodes[part]?.perItem ?? false;
		return intern(`not:${part}`, () => ({
			kind: "not",
			part,
			perItem
		}));
	};
	const addInstead = (leaf, fromMeeting) => {
		const instead = presumed(leaf, pointerOf$1(leaf), fromMeeting);
		return instead && add(instead);
	};
	const addLeaf = (leaf) => intern(JSON.stringify(leaf), () => ({
		kind: "leaf",
		leaf,
		pointer: pointerOf$1(leaf),
		perItem: isOfItem(leaf),
		whenAbsent: addInstead(leaf, false),
		whenAbsentInMeeting: addInstead(leaf, true)
	}));
	const dependents = /* @__PURE__ */ new Map();
	const dependentsOf = (pointer) => {
		const found = dependents.get(pointer) ?? findDependents(nodes, pointer);
		dependents.set(pointer, found);
		return found;
	};
	return {
		nodes,
		add,
		dependentsOf
	};
}
function findDependents(nodes, pointer) {
	const found = /* @__PURE__ */ new Set();
	for (const [index, node] of nodes.entries()) if (comesFrom(node).some((part) => found.has(part)) || isOf(node, pointer)) found.add(index);
	return [...found];
}
var isOf = (node, pointer) => node.kind === "leaf" && node.pointer === pointer;
/** The nodes from which a node's value is worked out, if they are asked. */
function comesFrom(node) {
	if (node.kind === "leaf") return [node.whenAbsent, node.whenAbsentInMeeting].filter((index) => index !== void 0);
	return node.kind === "not" ? [node.part] : node.parts;
}
// src/weigh/ruleset.ts
/** Prepares norms for weighing; every prohibition is joined to the permissions that lift it. */
function rulesetOf(norms) {
	const program = newProgram();
	const met = metNodes(program);
	const ruled = (norm) => ({
		norm,
		when: program.add(norm.when),
		whenever: program.add(withoutItem(norm.when))
	});
	const permissions = norms.filter(isPermits).map((norm) => permission(program, ruled(norm)));
	const forbids = norms.filter(isForbids);
	const prepared = {
		program,
		met,
		permissions,
		refers: forbids.filter((norm) => norm.refers).map(ruled),
		prohibitions: forbids.filter((norm) => !norm.refers).map((norm) => ({
			...ruled(norm),
			unless: permissions.filter(lifting(norm))
		})),
		requirements: norms.filter((norm) => norm.effect === "requires").map((norm) => ({
			...ruled(norm),
			met: met[norm.condition]
		})),
		notes: norms.filter((norm) => norm.effect === "notes").map(ruled),
		identifiable: program.add(is("/data/*/identifiable", true)),
		leaves: program.nodes.flatMap((node) => node.kind === "leaf" ? [node.leaf] : [])
	};
	return {
		...prepared,
		decidingOn: decidingOn(program, prepared)
	};
}
/**
* The same norms but for those that certainly do not hold, in three values, whatever the item. Most
* norms speak of other parties: they are put aside once, and no item need look at them.
*/
function withoutIdle(ruleset, evaluate) {
	const mayHold = ({ whenever }) => evaluate(whenever, 0) !== 0;
	return {
		...ruleset,
		permissions: ruleset.permissions.filter(mayHold),
		prohibitions: ruleset.prohibitions.filter(mayHold),
		requirements: ruleset.requirements.filter(mayHold),
		notes: ruleset.notes.filter(mayHold)
	};
}
function decidingOn(program, { refers, permissions, prohibitions, requirements, identifiable }) {
	const deciding = /* @__PURE__ */ new Set([
		identifiable,
		...[
			...refers,
			...permissions,
			...prohibitions,
			...requirements
		].map(({ when }) => when),
		...permissions.flatMap(({ blocksMet, accompaniesMet }) => [blocksMet, accompaniesMet]),
		...requirements.map(({ met }) => met)
	]);
	const final = new Set(prohibitions.filter(({ unless }) => unless.length === 0).map(({ when }) => when));
	const find = (pointer) => {
		const nodes = program.dependentsOf(pointer).filter((node) => deciding.has(node));
		return {
			nodes,
			stopping: nodes.filter((node) => final.has(node))
		};
	};
	const known = /* @__PURE__ */ new Map();
	return (pointer) => {
		const found = known.get(pointer) ?? find(pointer);
		known.set(pointer, found);
		return found;
	};
}
var isPermits = (norm) => norm.effect === "permits";
var isForbids = (norm) => norm.effect === "forbids" || norm.effect === "limits";
var lifting = ({ barrier }) => ({ norm }) => barrier !== void 0 && (norm.lifts ?? []).includes(barrier);
function metNodes(program) {
	const entries = Object.entries(conditionRules).map(([id, { met }]) => [id, program.add(met ?? any())]);
	return Object.fromEntries(entries);
}
function permission(program, ruled) {
	const metOf = (weight) => program.add({ all: (ruled.norm.needs ?? []).map((id) => conditionRules[id]).filter((rule) => rule.weight === weight).map((rule) => rule.met ?? any()) });
	return {
		...ruled,
		blocksMet: metOf("blocks"),
		accompaniesMet: metOf("accompanies")
	};
}
/** The leaves of a ruleset that ask after this member. */
var leavesAt = (ruleset, pointer) => ruleset.leaves.filter((leaf) => pointerOf$1(leaf) === pointer);
// src/weigh/unknowns.ts
var inFront = [
	"/purpose/servesTask",
	"/purpose/specific",
	"/necessity/proportionate",
	"/recipient/involved",
	"/purpose/needDescribed",
	"/necessity/lessIntrusiveWay",
	"/informing/reasonNotBefore",
	"/sharer/role",
	"/sharer/domain",
	"/consent/effortMade",
	"/questionIsMine",
	"/purpose/sameAsCollected",
	"/sharer/setting",
	"/action",
	"/recipient/role",
	"/recipient/domain",
	"/recipient/setting",
	"/legalDuty",
	"/exchange",
	"/consent/recorded",
	"/consent/status",
	"/danger/to",
	"/danger/kind",
	"/client/age",
	"/client/present",
	"/danger/level",
	"/consent/by",
	"/necessity/effective",
	"/client/representative",
	"/consent/specific",
	"/consent/informed",
	"/consent/free",
	"/meeting/contributorAgrees",
	"/meeting/agreedAtEnd",
	"/recipient/needsForTask",
	"/data/*/nature",
	"/data/*/need",
	"/data/*/category"
];
var order = [...inFront, ...members.map(({ pointer }) => pointer).filter((pointer) => !inFront.includes(pointer))];
var memberAt = new Map(members.map((member) => [member.pointer, {
	member,
	rank: order.indexOf(member.pointer)
}]));
var perMember = 64;
var perItem = members.length * perMember;
/** Turns unknown members into variables of the diagrams, one branch for each kind of value that matters. */
function unknownsOf(ruleset, diagrams) {
	const pointers = /* @__PURE__ */ new Map();
	const classes = classesOf(ruleset);
	const variable = (leaf, item, index, holds) => {
		const pointer = pointerOf$1(leaf);
		const onItem = pointer.startsWith("/data/*");
		const level = (memberAt.get(pointer)?.rank ?? 0) * perMember + index + (onItem ? (item + 1) * perItem : 0);
		pointers.set(level, pointer.replace("*", String(item)));
		return diagrams.variable({
			level,
			classes: holds.length
		}, holds);
	};
	const leaf = (leaf, item) => {
		if ("has" in leaf) {
			const values = memberValues(pointerOf$1(leaf));
			return leaf.values.map((value) => variable(leaf, item, values.indexOf(value), [false, true])).reduce(diagrams.or, diagrams.no);
		}
		return variable(leaf, item, 0, classes(pointerOf$1(leaf)).map((value) => satisfies(leaf, value)));
	};
	return {
		leaf,
		pointerAt: (level) => pointers.get(level) ?? "/"
	};
}
var partitions = /* @__PURE__ */ new WeakMap();
/** One value for each kind of value that the norms can tell apart. */
function classesOf(ruleset) {
	const known = partitions.get(ruleset.leaves) ?? /* @__PURE__ */ new Map();
	partitions.set(ruleset.leaves, known);
	return (pointer) => {
		const found = known.get(pointer) ?? representatives(pointer, leavesAt(ruleset, pointer));
		known.set(pointer, found);
		return found;
	};
}
function representatives(pointer, leaves) {
	const bySignature = /* @__PURE__ */ new Map();
	for (const value of memberValues(pointer)) {
		const signature = leaves.map((leaf) => satisfies(leaf, value) ? 1 : 0).join("");
		if (!bySignature.has(signature)) bySignature.set(signature, value);
	}
	return [...bySignature.values()];
}
/** Every value that a member can have; of a list, every value that can stand in it. */
function memberValues(pointer) {
	const member = memberAt.get(pointer)?.member;
	if (member?.kind === "enum" || member?.kind === "set") return member.values;
	if (member?.kind === "boolean") return [true, false];
	if (member?.kind !== "integer") throw new RangeError(`${pointer} has no values to try`);
	const { minimum, maximum } = member;
	return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}
// src/weigh/questions.ts
var diagrams = newDiagrams();
/**
* Finds every member that is open: two of its values, with some completion of the others, give a
* different outcome or a different decision on a category. Exact: none too many, none missing.
* `memo` is of these facts, in three values. Throws TooLarge for a situation of which almost nothing
* is known about very many items.
*/
function settle(ruleset, facts, memo = newMemo(ruleset.program, facts)) {
	const { different, placeOf } = withoutRepeats(facts);
	diagrams.clear();
	const unknowns = unknownsOf(ruleset, diagrams);
	const size = ruleset.program.nodes.length;
	const known = certainIn(memo, size, different.items.map((_, place) => placeOf.indexOf(place)));
	const evaluate = evaluator(ruleset.program, different, diagrams, unknowns.leaf, known);
	const decided = decide(ruleset, different.items.length, diagrams, evaluate);
	const mine = diagrams.not(decided.refer);
	const { notAllowed, judgement, allowed, items } = decided;
	const roots = [mine, ...[
		notAllowed,
		judgement,
		allowed,
		...items.flatMap(([a, , b]) => [a, b])
	].map((value) => diagrams.and(mine, value))];
	const open = [...diagrams.support(roots)].sort((a, b) => a - b).map(unknowns.pointerAt);
	return {
		open: [...new Set(open.flatMap((pointer) => everywhere(pointer, placeOf)))],
		decided: {
			...decided,
			items: placeOf.flatMap((place) => items.slice(place, place + 1))
		},
		always: (value) => value === diagrams.yes,
		constant: (value) => value === diagrams.yes || value === diagrams.no
	};
}
var certain = Int32Array.from({ length: 4 });
certain[1] = diagrams.no + 1;
certain[3] = diagrams.yes + 1;
/** What three values say of these items for certain; the diagrams need not find it again. */
function certainIn(memo, size, items) {
	const known = new Int32Array(size * items.length);
	for (const [place, item] of items.entries()) for (let node = 0; node < size; node++) known[place * size + node] = certain[memo[item * size + node] ?? 0] ?? 0;
	return known;
}
/** Items of which the same is known are decided alike, and open in the same members. */
function withoutRepeats(facts) {
	const keys = facts.items.map((item) => JSON.stringify([...item].sort(([a], [b]) => a < b ? -1 : 1)));
	const first = [...new Set(keys)];
	const items = first.flatMap((key) => facts.items.slice(keys.indexOf(key), keys.indexOf(key) + 1));
	return {
		different: {
			...facts,
			items
		},
		placeOf: keys.map((key) => first.indexOf(key))
	};
}
/** A member of an item, for each of the items that stand for it. */
function everywhere(pointer, placeOf) {
	const [, place, member] = /^\/data\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
	if (place === void 0) return [pointer];
	return placeOf.flatMap((at, item) => at === Number(place) ? [`/data/${item}/${member}`] : []);
}
// src/weigh/outcome.ts
/**
* Concludes on a Situation's facts; looks for open members only where what is known is not enough.
* `memo` may bring what was worked out before for facts that differ in nothing else.
*/
function conclude(all, facts, memo = newMemo(all.program, facts)) {
	const evaluate = evaluator(all.program, facts, threeValued, () => 1, memo);
	const ruleset = withoutIdle(all, evaluate);
	const from = {
		evaluate,
		memo,
		ruleset
	};
	const decided = decide(ruleset, facts.items.length, threeValued, evaluate);
	const isYes = (value) => value === 2;
	if (isYes(decided.refer) || isKnown(decided)) return {
		...concluded(decided, isYes),
		open: [],
		...from
	};
	const settled = settledOrUndefined(ruleset, facts, memo);
	if (settled === void 0) return {
		...tooMuchUnknown(ruleset, facts, decided, evaluate),
		...from
	};
	const { open, decided: symbolic, always, constant } = settled;
	if (open.length === 0) return {
		...concluded(symbolic, always),
		open,
		...from
	};
	return {
		outcome: "incomplete",
		decisions: symbolic.items.map((strength) => constant(symbolic.refer) && constant(strength[0]) && constant(strength[2]) ? decisionOf(strength, always) : "undecided"),
		open,
		...from
	};
}
function settledOrUndefined(ruleset, facts, memo) {
	try {
		return settle(ruleset, facts, memo);
	} catch (error) {
		if (error instanceof TooLarge) return void 0;
		throw error;
	}
}
/** Says what is certain, and asks everything for which some norm waits: perhaps more than is open. */
function tooMuchUnknown(ruleset, facts, decided, evaluate) {
	return {
		outcome: "incomplete",
		decisions: decided.items.map((strength) => decided.refer === 1 || strength[0] === 1 || strength[2] === 1 ? "undecided" : decisionOf(strength, (value) => value === 2)),
		open: awaited(ruleset, facts, evaluate)
	};
}
/** Whether all that shows is certain. */
var isKnown = ({ refer, notAllowed, judgement, allowed, items }) => refer !== 1 && notAllowed !== 1 && judgement !== 1 && allowed !== 1 && items.every(([possible, , free]) => possible !== 1 && free !== 1);
function concluded(decided, isYes) {
	const outcome = outcomeOf(decided, isYes);
	return {
		outcome,
		decisions: decided.items.map((strength) => outcome === "refer_onward" ? "undecided" : decisionOf(strength, isYes))
	};
}
function outcomeOf({ refer, notAllowed, judgement, allowed }, isYes) {
	if (isYes(refer)) return "refer_onward";
	if (isYes(notAllowed)) return "not_allowed";
	if (isYes(judgement)) return "professional_judgement";
	return isYes(allowed) ? "allowed" : "allowed_with_conditions";
}
function decisionOf(strength, isYes) {
	if (!isYes(strength[0])) return "withhold";
	return isYes(strength[2]) ? "share" : "only_if";
}
// src/weigh/presumption-notes.ts
var article = (ref) => ({
	kind: "law",
	ref: `AVG, artikel ${ref}`
});
/** What is taken for granted unless somebody says otherwise, in words. */
var presumptions = entriesOf({
	"/purpose/againstClient": {
		step: "purpose",
		otherwise: true,
		source: article("5(1)(a)"),
		text: {
			nl: "We gaan ervan uit dat dit niet bedoeld is om je cliënt te schaden.",
			en: "We assume that this is not meant to harm your client."
		}
	},
	"/necessity/clientCanTell": {
		step: "necessity",
		otherwise: true,
		source: article("5(1)(c)"),
		text: {
			nl: "We gaan ervan uit dat je cliënt dit niet zelf kan vertellen.",
			en: "We assume that your client cannot tell this in person."
		}
	},
	"/necessity/anonymousSuffices": {
		step: "necessity",
		otherwise: true,
		source: article("5(1)(c)"),
		text: {
			nl: "We gaan ervan uit dat het zonder naam niet lukt.",
			en: "We assume that it cannot be done without a name."
		}
	},
	"/necessity/harmsClient": {
		step: "necessity",
		otherwise: true,
		source: article("5(1)(a)"),
		text: {
			nl: "We gaan ervan uit dat delen het belang van je cliënt niet schaadt.",
			en: "We assume that sharing does not harm your client’s interest."
		}
	},
	"/consent/goodArgumentsAgainst": {
		step: "consent",
		otherwise: true,
		source: article("21"),
		text: {
			nl: "We gaan ervan uit dat de bezwaren van je cliënt niet doorslaggevend zijn.",
			en: "We assume that your client’s objections are not decisive."
		}
	},
	"/informing/when": {
		step: "informing",
		otherwise: "not",
		source: article("13 en 14"),
		text: {
			nl: "We gaan ervan uit dat je het je cliënt vooraf vertelt.",
			en: "We assume that you tell your client beforehand."
		}
	},
	"/client/capacity": {
		step: "age",
		otherwise: "incapable",
		source: {
			kind: "law",
			ref: "Burgerlijk Wetboek Boek 7 (WGBO), artikel 465"
		},
		text: {
			nl: "We gaan ervan uit dat je cliënt dit zelf kan beslissen.",
			en: "We assume that your client can decide this."
		}
	},
	"/diagnosisOptOut": {
		step: "data",
		otherwise: true,
		source: {
			kind: "law",
			ref: "Regeling Jeugdwet, paragraaf 6a"
		},
		text: {
			nl: "We gaan ervan uit dat je cliënt geen privacyverklaring voor de declaratie tekende.",
			en: "We assume that your client signed no privacy statement for the declaration."
		}
	}
});
function entriesOf(all) {
	return Object.entries(all);
}
/** The presumptions that mattered: contradicting one would change the outcome or a decision. */
function presumptionNotes(ruleset, facts, conclusion) {
	const { outcome } = conclusion;
	if (outcome === "incomplete" || outcome === "refer_onward" || outcome === "not_allowed") return [];
	const tried = conclusion.memo.slice();
	return presumptions.filter(([pointer]) => facts.known.get(pointer) === void 0).filter(([pointer]) => pointer !== "/necessity/anonymousSuffices" || !isNameless(conclusion, ruleset)).filter(([pointer, { otherwise }]) => mattered(ruleset, facts, conclusion, pointer, otherwise, tried)).map(([pointer, { step, text, source }]) => ({
		norm: `vermoeden${pointer}`,
		step,
		effect: "notes",
		text,
		sources: [source]
	}));
}
var isNameless = ({ decisions, evaluate }, { identifiable }) => decisions.every((_, item) => evaluate(identifiable, item) === 0);
/** `tried` is the memo of the conclusion, to try in; it is left as it was found, or with more worked out. */
function mattered(ruleset, facts, conclusion, pointer, otherwise, tried) {
	const contradicted = contradicting(facts, pointer, otherwise);
	putBack(tried, ruleset.program, pointer);
	const evaluate = evaluator(ruleset.program, contradicted, threeValued, () => 1, tried);
	const { nodes, stopping } = ruleset.decidingOn(pointer);
	const isOther = !staysAsItWas(nodes, conclusion, evaluate) && (stops(stopping, conclusion, evaluate) || differs(conclude(ruleset, contradicted, tried), conclusion));
	putBack(tried, ruleset.program, pointer, conclusion.memo);
	return isOther;
}
/** The same facts but for one, without a copy of all of them. */
function contradicting(facts, pointer, otherwise) {
	return {
		...facts,
		known: { get: (asked) => asked === pointer ? otherwise : facts.known.get(asked) }
	};
}
/** Nothing turns on it: whatever the decisions rest on is known, and as it was. */
function staysAsItWas(nodes, { decisions, evaluate: before }, after) {
	return nodes.every((node) => decisions.every((_, item) => {
		const value = after(node, item);
		return value !== 1 && value === before(node, item);
	}));
}
/** A prohibition that nothing lifts and that now holds for what could go: no need to weigh further. */
var stops = (nodes, { decisions }, evaluate) => nodes.some((node) => decisions.some((decision, item) => decision !== "withhold" && evaluate(node, item) === 2));
var differs = (a, b) => a.outcome !== b.outcome || a.decisions.join() !== b.decisions.join();
// src/vocabulary/labels/parties.ts
var roleLabels = {
	municipal_youth_officer: {
		nl: "Medewerker Jeugd van de gemeente",
		en: "Municipal youth officer"
	},
	municipal_wmo_officer: {
		nl: "Medewerker Wmo van de gemeente",
		en: "Municipal Wmo officer"
	},
	municipal_participation_officer: {
		nl: "Medewerker Participatiewet van de gemeente",
		en: "Municipal officer for the Participation Act"
	},
	municipal_debt_counsellor: {
		nl: "Schuldhulpverlener van de gemeente",
		en: "Municipal debt counsellor"
	},
	school_attendance_officer: {
		nl: "Leerplichtambtenaar",
		en: "School attendance officer"
	},
	civil_servant: {
		nl: "Andere ambtenaar",
		en: "Other civil servant"
	},
	youth_care_worker: {
		nl: "Jeugdhulpverlener",
		en: "Youth care worker"
	},
	family_guardian: {
		nl: "Gezinsvoogd (jeugdbeschermer bij een ondertoezichtstelling)",
		en: "Family supervisor (under a supervision order)"
	},
	guardian: {
		nl: "Voogd",
		en: "Guardian"
	},
	youth_probation_officer: {
		nl: "Jeugdreclasseerder",
		en: "Youth probation officer"
	},
	veilig_thuis_worker: {
		nl: "Medewerker van Veilig Thuis",
		en: "Veilig Thuis worker"
	},
	child_protection_board_officer: {
		nl: "Raadsonderzoeker van de Raad voor de Kinderbescherming",
		en: "Officer of the Child Care and Protection Board"
	},
	physician: {
		nl: "Arts",
		en: "Physician"
	},
	nurse: {
		nl: "Verpleegkundige",
		en: "Nurse"
	},
	midwife: {
		nl: "Verloskundige",
		en: "Midwife"
	},
	psychiatrist: {
		nl: "Psychiater",
		en: "Psychiatrist"
	},
	health_psychologist: {
		nl: "Gz-psycholoog",
		en: "Health psychologist"
	},
	psychotherapist: {
		nl: "Psychotherapeut",
		en: "Psychotherapist"
	},
	other_big_professional: {
		nl: "Andere zorgverlener met een BIG-registratie",
		en: "Other professional in the BIG register"
	},
	health_care_worker: {
		nl: "Zorgmedewerker zonder BIG-registratie",
		en: "Health care worker outside the BIG register"
	},
	psychologist: {
		nl: "Psycholoog",
		en: "Psychologist"
	},
	educationalist: {
		nl: "Pedagoog of orthopedagoog",
		en: "Educationalist"
	},
	wmo_provider_worker: {
		nl: "Medewerker van een Wmo-aanbieder",
		en: "Worker at a Wmo provider"
	},
	social_worker: {
		nl: "Sociaal werker",
		en: "Social worker"
	},
	school_social_worker: {
		nl: "Schoolmaatschappelijk werker",
		en: "School social worker"
	},
	teacher: {
		nl: "Leraar",
		en: "Teacher"
	},
	school_care_coordinator: {
		nl: "Intern begeleider of zorgcoördinator op school",
		en: "Care coordinator at a school"
	},
	inclusive_education_officer: {
		nl: "Medewerker passend onderwijs",
		en: "Inclusive education officer"
	},
	police_officer: {
		nl: "Politieagent",
		en: "Police officer"
	},
	probation_officer: {
		nl: "Reclasseringswerker",
		en: "Probation officer"
	},
	halt_officer: {
		nl: "Medewerker van Halt",
		en: "Halt officer"
	},
	housing_officer: {
		nl: "Medewerker van een woningcorporatie",
		en: "Housing officer"
	},
	support_staff: {
		nl: "Ondersteunend medewerker",
		en: "Support staff"
	},
	manager: {
		nl: "Leidinggevende",
		en: "Manager"
	},
	researcher: {
		nl: "Onderzoeker",
		en: "Researcher"
	},
	other_professional: {
		nl: "Andere professional",
		en: "Other professional"
	},
	volunteer: {
		nl: "Vrijwilliger",
		en: "Volunteer"
	},
	family_or_neighbour: {
		nl: "Familielid, vriend of buur",
		en: "Relative, friend or neighbour"
	},
	client: {
		nl: "De cliënt zelf",
		en: "The client in person"
	},
	parent: {
		nl: "Ouder",
		en: "Parent"
	}
};
var settingLabels = {
	municipality: {
		nl: "Gemeente",
		en: "Municipality"
	},
	youth_care: {
		nl: "Jeugdhulp of jeugdbescherming",
		en: "Youth care or youth protection"
	},
	health_care: {
		nl: "Gezondheidszorg",
		en: "Health care"
	},
	wmo_provider: {
		nl: "Wmo-aanbieder",
		en: "Wmo provider"
	},
	veilig_thuis: {
		nl: "Veilig Thuis",
		en: "Veilig Thuis"
	},
	education: {
		nl: "Onderwijs",
		en: "Education"
	},
	police: {
		nl: "Politie",
		en: "Police"
	},
	justice: {
		nl: "Justitie, rechtbank of reclassering",
		en: "Justice, court or probation"
	},
	housing: {
		nl: "Woningcorporatie of verhuurder",
		en: "Housing corporation or landlord"
	},
	welfare: {
		nl: "Sociaal werk of welzijn",
		en: "Social work or welfare"
	},
	private_practice: {
		nl: "Eigen praktijk",
		en: "Private practice"
	},
	citizen: {
		nl: "Inwoner, geen organisatie",
		en: "Citizen, no organisation"
	}
};
var domainLabels = {
	youth: {
		nl: "Jeugd",
		en: "Youth"
	},
	wmo: {
		nl: "Ondersteuning thuis (Wmo)",
		en: "Support at home (Wmo)"
	},
	participation: {
		nl: "Werk en inkomen",
		en: "Work and income"
	},
	debt: {
		nl: "Schulden",
		en: "Debt"
	},
	health: {
		nl: "Gezondheid",
		en: "Health"
	},
	education: {
		nl: "Onderwijs",
		en: "Education"
	},
	safety: {
		nl: "Veiligheid",
		en: "Safety"
	},
	housing: {
		nl: "Wonen",
		en: "Housing"
	},
	welfare: {
		nl: "Welzijn",
		en: "Welfare"
	}
};
var registrationLabels = {
	BIG: {
		nl: "BIG-register (zorg)",
		en: "BIG register (health care)"
	},
	SKJ: {
		nl: "SKJ-register (jeugd)",
		en: "SKJ register (youth)"
	},
	NIP: {
		nl: "NIP (psychologen)",
		en: "NIP (psychologists)"
	},
	NVO: {
		nl: "NVO (pedagogen)",
		en: "NVO (educationalists)"
	}
};
var relationLabels = {
	substitute: {
		nl: "Neemt het werk waar",
		en: "Stands in for the other"
	},
	same_treatment_team: {
		nl: "Werkt mee aan dezelfde hulp of behandeling",
		en: "Takes part in the same help or treatment"
	},
	same_field_colleague: {
		nl: "Collega die dezelfde wet uitvoert",
		en: "Colleague who carries out the same act"
	},
	financier: {
		nl: "Betaalt de hulp",
		en: "Pays for the help"
	},
	referrer: {
		nl: "Heeft de cliënt verwezen",
		en: "Referred the client"
	},
	new_school: {
		nl: "Nieuwe school van de leerling",
		en: "The pupil's new school"
	},
	researcher_for_client: {
		nl: "Doet onderzoek in opdracht van de cliënt of ouder",
		en: "Examines at the request of client or parent"
	},
	researcher_for_other: {
		nl: "Doet onderzoek in opdracht van een ander",
		en: "Examines at the request of someone else"
	},
	parent_with_authority: {
		nl: "Ouder met gezag",
		en: "Parent with parental authority"
	},
	parent_without_authority: {
		nl: "Ouder zonder gezag",
		en: "Parent without parental authority"
	},
	other: {
		nl: "Geen van deze",
		en: "None of these"
	}
};
// src/vocabulary/labels/alternatives.ts
/** Another way to the goal; one sentence or two per way. */
var alternativeTexts = {
	consult_anonymously: {
		nl: "Leg de vraag voor zonder naam en zonder wat naar de cliënt wijst.",
		en: "Put the question without a name and without what points to the client."
	},
	let_client_tell: {
		nl: "Laat de cliënt het zelf vertellen, als die wil met jou erbij.",
		en: "Let the client tell it, with you present if wanted."
	},
	ask_for_contribution_not_data: {
		nl: "Vraag wat de ander kan doen, in plaats van wat de ander weet.",
		en: "Ask what the other party can do, not what it knows."
	},
	involve_client: {
		nl: "Nodig de cliënt uit voor het gesprek, of bel samen.",
		en: "Invite the client to the conversation, or make the call together."
	},
	ask_consent_first: {
		nl: "Vraag eerst toestemming en weeg daarna opnieuw.",
		en: "Ask for consent first, then weigh again."
	},
	share_involvement_only: {
		nl: "Zeg alleen dat er contact is, en vertel niets over de inhoud.",
		en: "Say only that there is contact, and nothing about its content."
	},
	limit_data: {
		nl: "Deel minder: laat weg wat de ander niet nodig heeft.",
		en: "Share less: leave out what the other party does not need."
	},
	refer: {
		nl: "Verwijs de cliënt naar wie wel kan helpen.",
		en: "Refer the client to whoever can help."
	},
	report_to_veilig_thuis: {
		nl: "Vraag Veilig Thuis om advies, of doe daar een melding.",
		en: "Ask Veilig Thuis for advice, or make a report there."
	},
	invite_party_for_part_of_meeting: {
		nl: "Laat deze partij alleen meedoen bij het deel dat over haar werk gaat.",
		en: "Let this party join only for the part that concerns its work."
	}
};
// src/vocabulary/labels/conditions.ts
/** What the professional must do; one instruction per condition. */
var conditionTexts = {
	record_in_file: {
		nl: "Schrijf deze afweging en je besluit op in het dossier van de cliënt.",
		en: "Write this weighing and your decision down in the client's file."
	},
	record_reasons_for_sharing_without_consent: {
		nl: "Schrijf op waarom je zonder toestemming deelt en hoe je tot die keuze kwam.",
		en: "Write down why you share without consent and how you came to that choice."
	},
	inform_client_before: {
		nl: "Vertel de cliënt vooraf wat je deelt, met wie en waarom.",
		en: "Tell the client beforehand what you share, with whom and why."
	},
	inform_client_after: {
		nl: "Vertel het de cliënt achteraf, zodra dat veilig kan. Kies nu al een datum.",
		en: "Tell the client afterwards, as soon as that is safe. Choose a date now."
	},
	strive_for_consent: {
		nl: "Probeer eerst of de cliënt ermee instemt. Kan of lukt dat niet, noteer dan waarom.",
		en: "First try whether the client agrees. If that cannot be done or fails, note why."
	},
	obtain_consent: {
		nl: "Vraag de cliënt eerst om toestemming en leg het antwoord vast.",
		en: "First ask the client for consent and record the answer."
	},
	written_consent: {
		nl: "Laat de cliënt op papier verklaren dat er geen bezwaar is.",
		en: "Have the client state in writing that there is no objection."
	},
	consent_of_representative: {
		nl: "Vraag ook toestemming aan wie de cliënt vertegenwoordigt. Zijn dat er twee, vraag beiden.",
		en: "Also ask consent of whoever represents the client. If there are two, ask both."
	},
	consent_of_client_and_representative: {
		nl: "Vraag toestemming aan de jongere zelf en aan wie het gezag heeft.",
		en: "Ask consent of the young person and of whoever has authority."
	},
	consult_colleague: {
		nl: "Bespreek je keuze zonder namen met een deskundige collega. Noteer met wie en wanneer.",
		en: "Discuss your choice, without names, with an expert colleague. Note with whom and when."
	},
	consult_manager: {
		nl: "Leg je keuze voor aan je leidinggevende. Jij blijft degene die beslist.",
		en: "Put your choice to your manager. You remain the one who decides."
	},
	consult_lawyer: {
		nl: "Vraag eerst advies aan een jurist van je organisatie of beroepsvereniging.",
		en: "First ask advice of a lawyer of your organisation or professional body."
	},
	moral_deliberation: {
		nl: "Bespreek met collega’s wat hier goed is om te doen, zonder de naam van de cliënt.",
		en: "Discuss with colleagues what is right to do here, without the client's name."
	},
	anonymise: {
		nl: "Haal alles weg waaraan iemand te herkennen is. Denk aan naam, straat en data.",
		en: "Take out all by which someone can be recognised: name, street, dates."
	},
	limit_to_need_to_have: {
		nl: "Deel alleen wat de ander echt niet kan missen.",
		en: "Share only what the other party really cannot do without."
	},
	limit_to_protection: {
		nl: "Deel alleen wat nodig is om iemand te beschermen tegen het gevaar.",
		en: "Share only what is needed to protect someone from the danger."
	},
	limit_to_original_question: {
		nl: "Geef alleen antwoord op de vraag die bij de verwijzing is gesteld.",
		en: "Answer only the question that came with the referral."
	},
	limit_to_involved_parties: {
		nl: "Deel alleen met wie meewerkt aan deze vraag. Laat anderen erbuiten.",
		en: "Share only with those who work on this question. Leave others out."
	},
	let_client_tell: {
		nl: "Laat de cliënt zelf vertellen wat de cliënt zelf kan vertellen. Help daarbij als dat nodig is.",
		en: "Let the client tell what the client can tell. Help with that where needed."
	},
	make_purpose_specific: {
		nl: "Maak je doel eerst concreet: welk probleem los je op, en wanneer is het klaar?",
		en: "First make your purpose concrete: which problem do you solve, and when is it done?"
	},
	describe_need: {
		nl: "Schrijf eerst op welke gegevens je nodig hebt, en waarvoor elk gegeven dient.",
		en: "First write down which data you need, and what each of them is for."
	},
	reassess_purpose: {
		nl: "Het doel is veranderd. Kijk opnieuw welke gegevens je daarvoor mag gebruiken.",
		en: "The purpose has changed. Look again at which data you may use for it."
	},
	contributor_agreement: {
		nl: "Vraag wie de informatie inbracht of je haar hiervoor mag gebruiken.",
		en: "Ask whoever brought in the information whether you may use it for this."
	},
	agree_at_end_of_meeting: {
		nl: "Spreek aan het eind van het overleg af wie welke informatie meeneemt, en waarvoor.",
		en: "Agree at the end of the meeting who takes which information along, and for what."
	},
	verify_authority: {
		nl: "Controleer of de ontvanger echt die rol of het gezag heeft.",
		en: "Check that the recipient really holds that role or authority."
	},
	separate_facts_from_opinions: {
		nl: "Houd feiten, meningen en vermoedens uit elkaar. Zeg er steeds bij welke het is.",
		en: "Keep facts, opinions and suspicions apart. Say each time which it is."
	},
	only_with_dpo_advice: {
		nl: "Het recht is hier niet duidelijk. Vraag eerst je functionaris gegevensbescherming om advies.",
		en: "The law is not clear here. First ask your data protection officer for advice."
	},
	report_to_veilig_thuis: {
		nl: "Volg de meldcode en overleg met Veilig Thuis of een melding nodig is.",
		en: "Follow the reporting code and discuss with Veilig Thuis whether to report."
	},
	refer_to_right_party: {
		nl: "Breng de cliënt in contact met wie deze vraag wel kan oppakken.",
		en: "Put the client in touch with whoever can take up this question."
	},
	mention_no_consent_to_veilig_thuis: {
		nl: "Zeg Veilig Thuis erbij dat de cliënt geen toestemming gaf, en waarom je toch spreekt.",
		en: "Tell Veilig Thuis that the client gave no consent, and why you speak all the same."
	}
};
// src/vocabulary/labels.ts
var partyLabels = (side) => ({
	[`/${side}/role`]: roleLabels,
	[`/${side}/setting`]: settingLabels,
	[`/${side}/domain`]: domainLabels,
	[`/${side}/registrations`]: registrationLabels,
	[`/${side}/relation`]: relationLabels
});
({
	...partyLabels("sharer"),
	...partyLabels("recipient")
});
// src/vocabulary/outcomes.ts
var conditionIds = [
	"record_in_file",
	"record_reasons_for_sharing_without_consent",
	"inform_client_before",
	"inform_client_after",
	"strive_for_consent",
	"obtain_consent",
	"written_consent",
	"consent_of_representative",
	"consent_of_client_and_representative",
	"consult_colleague",
	"consult_manager",
	"consult_lawyer",
	"moral_deliberation",
	"anonymise",
	"limit_to_need_to_have",
	"limit_to_protection",
	"limit_to_original_question",
	"limit_to_involved_parties",
	"let_client_tell",
	"make_purpose_specific",
	"describe_need",
	"reassess_purpose",
	"contributor_agreement",
	"agree_at_end_of_meeting",
	"verify_authority",
	"separate_facts_from_opinions",
	"only_with_dpo_advice",
	"report_to_veilig_thuis",
	"refer_to_right_party",
	"mention_no_consent_to_veilig_thuis"
];
var alternativeIds = [
	"consult_anonymously",
	"let_client_tell",
	"ask_for_contribution_not_data",
	"involve_client",
	"ask_consent_first",
	"share_involvement_only",
	"limit_data",
	"refer",
	"report_to_veilig_thuis",
	"invite_party_for_part_of_meeting"
];
// src/weigh/norm.ts
/** What gives a permission its strength, in the order in which they precede one another. */
var grounds = [
	"duty",
	"right",
	"consent",
	"involved",
	"representative",
	"contract",
	"task",
	"interest",
	"vital",
	"conflict"
];
// src/weigh/applied.ts
/** Whether a clause keeps data back that nothing lifts. */
var isCeiling = ({ effect, barrier }) => effect === "limits" && !barrier;
/** Reads off which norms hold for an item and, as it was decided, which of them carry it. */
function apply(ruleset, evaluate, item, decision) {
	const holds = (node) => evaluate(node, item) === 2;
	const mayHold = (node) => evaluate(node, item) === 1;
	const firmness = ({ norm, blocksMet, accompaniesMet }) => norm.judgement ? 0 : !holds(blocksMet) ? 1 : holds(accompaniesMet) ? 3 : 2;
	const firmest = (candidates) => {
		const holding = candidates.filter(({ when }) => holds(when));
		const best = Math.max(...holding.map(firmness));
		return holding.filter((each) => firmness(each) === best).sort(byGround);
	};
	const certain = firmest(ruleset.permissions);
	const possible = decision === "share" || decision === "only_if" ? ruleset.permissions.filter(({ when }) => mayHold(when)) : [];
	const carrying = certain.length > 0 ? certain : possible;
	if (evaluate(ruleset.identifiable, item) === 0) return {
		carriers: carrying.filter(isFree),
		prohibitions: [],
		requirements: [],
		conditions: /* @__PURE__ */ new Map()
	};
	const prohibitions = ruleset.prohibitions.filter(({ when }) => holds(when)).map((by) => {
		const lifting = firmest(by.unless);
		const lifted = lifting.find((each) => each === carrying[0]) ?? lifting[0];
		return lifted ? {
			by,
			lifted
		} : { by };
	});
	const lifters = prohibitions.flatMap(({ lifted }) => lifted ?? []);
	const carriers = [.../* @__PURE__ */ new Set([
		...carrying.slice(0, 1),
		...lifters,
		...carrying
	])];
	const requirements = ruleset.requirements.filter(({ when }) => holds(when));
	return {
		carriers,
		prohibitions,
		requirements,
		conditions: conditionsOf(/* @__PURE__ */ new Set([...carrying.slice(0, 1), ...lifters]), requirements)
	};
}
var isFree = ({ norm }) => norm.basis === "anonymous_no_basis_needed";
var byGround = (a, b) => grounds.indexOf(a.norm.ground) - grounds.indexOf(b.norm.ground);
function conditionsOf(leading, requirements) {
	const because = /* @__PURE__ */ new Map();
	const add = (id, norm) => because.set(id, [...because.get(id) ?? [], norm]);
	for (const { norm } of leading) for (const id of norm.needs ?? []) add(id, norm.id);
	for (const { norm } of requirements) add(norm.condition, norm.id);
	return because;
}
/**
* Whether the Situation shows a condition as met for all items that carry it; undefined where it
* cannot show it.
*/
function isMet(ruleset, evaluate, id, carrying) {
	if ((carrying.length > 0 ? carrying : [0]).every((item) => evaluate(ruleset.met[id], item) === 2)) return true;
	return conditionRules[id].weight === "standing" ? void 0 : false;
}
// src/weigh/ways.ts
/**
* When an answer says that another way is closed, or is taken already. What is not answered closes
* nothing: a presumption is no answer.
*/
var closed = {
	consult_anonymously: ({ necessity, data }) => necessity?.anonymousSuffices === false || noLighterWay(necessity) && !necessity?.anonymousSuffices || everyItem(data, ({ identifiable }) => identifiable === false),
	let_client_tell: ({ necessity, sharer, recipient }) => necessity?.clientCanTell === false || noLighterWay(necessity) && !necessity?.clientCanTell || [sharer?.role, recipient?.role].includes("client"),
	ask_for_contribution_not_data: ({ action, exchange }) => action === "share" && exchange !== void 0 && !atOneTable.includes(exchange),
	involve_client: ({ client, consent, informing, sharer, recipient }) => client?.present === true || consent?.status === "cannot_be_asked" || informing?.when === "after" || informing?.when === "not" || [sharer?.role, recipient?.role].includes("client"),
	ask_consent_first: ({ consent }) => isAnswered(consent),
	share_involvement_only: ({ necessity, data }) => noLighterWay(necessity) || everyItem(data, ({ category }) => category === "involvement" || category === "name_contact"),
	limit_data: ({ necessity, data }) => necessity?.proportionate !== false && everyItem(data, ({ need }) => need === "need_to_have"),
	refer: () => false,
	report_to_veilig_thuis: ({ recipient, danger }) => recipient?.role === "veilig_thuis_worker" || danger?.level === "none",
	invite_party_for_part_of_meeting: ({ action, exchange }) => action !== void 0 && action !== "discuss" && exchange !== "network"
};
/** Whether this way is still open, as far as the Situation says. */
var isOpen = (way, said) => !closed[way](said);
var atOneTable = ["network", "consult"];
var noLighterWay = (necessity) => necessity?.lessIntrusiveWay === false;
var everyItem = (data, holds) => data !== void 0 && data.every(holds);
/** Consent that was given but does not count can be asked again, as it should have been. */
function isAnswered(consent) {
	if (consent?.status === "given") return consent.free !== false && consent.informed !== false && consent.specific !== false;
	const status = consent?.status ?? "not_asked";
	return status !== "not_asked" && status !== "not_objected";
}
// src/weigh/alternatives.ts
/** The other ways that the norms offer and no answer closed, in the order of the contract. */
function alternatives(situation, relevant, items) {
	const offered = new Set(relevant.flatMap((norm) => waysBeside(norm, items)));
	return alternativeIds.filter((id) => offered.has(id) && isOpen(id, situation)).map((id) => ({
		id,
		text: alternativeTexts[id]
	}));
}
/** The ways that a norm offers. A prohibition that no yes would lift does not send anybody to ask for one. */
function waysBeside(norm, items) {
	const ways = norm.alternatives ?? [];
	return norm.effect === "forbids" && !items.some(yieldsToConsent(norm)) ? ways.filter((way) => way !== "ask_consent_first") : ways;
}
/** What is told whatever the client says of it: asked for by law, or to who speaks for the client. */
var withoutAYes = ["duty", "representative"];
/** Under a ceiling a yes leads nowhere either: it keeps the item back all the same. */
var yieldsToConsent = (norm) => ({ prohibitions }) => prohibitions.some(({ by, lifted }) => by.norm === norm && !withoutAYes.includes(lifted?.norm.ground)) && !prohibitions.some(({ by, lifted }) => !lifted && isCeiling(by.norm));
// src/vocabulary/section-ids.ts
/** The sections of questions, in the order of the weighing; also the last part of a page's URL. */
var sectionIds = [
	"aanleiding",
	"wie-deelt",
	"vraag-van-mij",
	"ontvanger",
	"doel",
	"wettelijke-taak",
	"gegevens",
	"nodig",
	"leeftijd-en-vertegenwoordiging",
	"toestemming",
	"gevaar",
	"informeren",
	"overleg",
	"conflict-van-plichten",
	"bijzonderheden"
];
// src/weigh/asking.ts
var enough = 4;
/** The open members as questions, each with some norms that wait for it; a missing list is one question. */
function questionsOf(situation, conclusion) {
	const waiting = waitingNorms(conclusion);
	const asked = inOrder(conclusion.open, waiting).map((pointer) => ({
		pointer: situation.data === void 0 && pointer.startsWith("/data/") ? "/data" : pointer,
		because: because(waiting, pointer)
	}));
	return [...new Map(asked.map((question) => [question.pointer, question])).values()];
}
/** In the order of the weighing; within a section the member for which most norms wait comes first. */
function inOrder(open, waiting) {
	const section = (pointer) => sectionIds.indexOf(findMember(pointer)?.section ?? "bijzonderheden");
	const told = (pointer) => waiting.filter((norm) => pointersOf(norm).has(generally(pointer))).length;
	return open.map((pointer) => ({
		pointer,
		section: section(pointer),
		told: told(pointer)
	})).sort((a, b) => a.section - b.section || b.told - a.told).map(({ pointer }) => pointer);
}
var generally = (pointer) => pointer.replace(/^\/data\/\d+/, "/data/*");
/** The norms that the questions name. */
function askingNorms(conclusion) {
	const waiting = waitingNorms(conclusion);
	const named = new Set(conclusion.open.flatMap((pointer) => because(waiting, pointer)));
	return waiting.filter(({ id }) => named.has(id));
}
function waitingNorms({ ruleset, open, evaluate, decisions }) {
	if (open.length === 0) return [];
	return normsOf(ruleset).filter(({ when }) => decisions.some((_, item) => evaluate(when, item) === 1)).map(({ norm }) => norm);
}
var normsOf = (ruleset) => [
	...ruleset.refers,
	...ruleset.prohibitions,
	...ruleset.permissions,
	...ruleset.requirements
];
var because = (waiting, pointer) => waiting.filter((norm) => pointersOf(norm).has(generally(pointer))).slice(0, enough).map(({ id }) => id);
var known = /* @__PURE__ */ new WeakMap();
/** The members that a norm asks after. */
function pointersOf(norm) {
	const found = known.get(norm) ?? new Set(leavesOf(norm.when).map(pointerOf$1));
	known.set(norm, found);
	return found;
}
// src/weigh/reason.ts
/** The order of the weighing (contract, The order of the weighing). */
var steps = [
	"belongs_to_me",
	"purpose",
	"legal_basis",
	"duty",
	"special_data",
	"data",
	"necessity",
	"age",
	"consent",
	"informing",
	"secrecy",
	"meeting"
];
/** A norm as a reason; `effect` other than its own where the norm only asks or only informs. */
var reasonOf = (norm, effect = norm.effect) => ({
	norm: norm.id,
	step: norm.step,
	effect,
	text: norm.text,
	sources: norm.sources
});
var stepOrder = (a, b) => steps.indexOf(a.step) - steps.indexOf(b.step);
// src/weigh/advice.ts
/** The norm that says that without a legal basis nothing goes; the reason when nothing permits. */
var noBasis = "avg/6-1";
/** Writes the contract's Weighing: what was concluded, with the norms from which it follows. */
function writeAdvice(situation, conclusion, presumed, norms) {
	const items = conclusion.decisions.map((decision, item) => apply(conclusion.ruleset, conclusion.evaluate, item, decision));
	const referred = conclusion.outcome === "refer_onward";
	const asking = askingNorms(conclusion);
	const relevant = referred ? referring(conclusion) : relevantNorms(conclusion, items);
	const reasons = [
		...relevant.filter(bearsOn(conclusion, items)).map((norm) => lifted(reasonOf(norm), items)),
		...asking.map((norm) => reasonOf(norm, "asks")),
		...presumed
	];
	return {
		...situation.id === void 0 ? {} : { id: situation.id },
		outcome: conclusion.outcome,
		norms,
		legalBases: referred ? [] : legalBases(conclusion, items),
		data: items.flatMap((applied, item) => weighedData(situation, conclusion, applied, item)),
		conditions: conditions(conclusion, referred ? [] : items, relevant),
		reasons: unique(reasons).sort(stepOrder),
		questions: questionsOf(situation, conclusion),
		alternatives: alternatives(situation, relevant, items)
	};
}
/** A prohibition that holds for nothing any more says which clauses lift it. */
function lifted(reason, items) {
	const applied = items.flatMap(({ prohibitions }) => prohibitions).filter(({ by }) => by.norm.id === reason.norm);
	const lifting = applied.flatMap((each) => each.lifted?.norm.id ?? []);
	if (applied.length === 0 || lifting.length < applied.length) return reason;
	return {
		...reason,
		liftedBy: [...new Set(lifting)]
	};
}
var unique = (reasons) => [...new Map(reasons.map((reason) => [`${reason.norm} ${reason.effect}`, reason])).values()];
var referring = ({ ruleset, evaluate }) => ruleset.refers.filter(({ when }) => evaluate(when, 0) === 2).map(({ norm }) => norm);
/** The norms that bear on the outcome: what carries, what keeps back, what is asked, what is noted. */
function relevantNorms({ ruleset, evaluate, decisions }, items) {
	const noted = ruleset.notes.filter(({ when }) => decisions.some((_, item) => evaluate(when, item) === 2));
	const ofItems = items.flatMap(({ carriers, prohibitions, requirements }) => [
		...carriers.map(({ norm }) => norm),
		...prohibitions.map(({ by }) => by.norm),
		...requirements.map(({ norm }) => norm)
	]);
	return [.../* @__PURE__ */ new Set([...ofItems, ...noted.map(({ norm }) => norm)])];
}
/** What is asked of whoever shares is no reason where nothing goes; that it is recorded stays. */
function bearsOn({ decisions }, items) {
	const going = items.filter((_, item) => decisions[item] !== "withhold");
	const asked = new Set(going.flatMap(({ requirements }) => requirements.map(({ norm }) => norm)));
	return (norm) => norm.effect !== "requires" || asked.has(norm) || standingAnyway(norm).length > 0;
}
function legalBases({ decisions }, items) {
	const because = /* @__PURE__ */ new Map();
	for (const [item, { carriers }] of items.entries()) {
		if (decisions[item] === "withhold") continue;
		for (const { norm } of carriers) because.set(norm.basis, (because.get(norm.basis) ?? /* @__PURE__ */ new Set()).add(norm.id));
	}
	return [...because].map(([basis, ids]) => ({
		basis,
		because: [...ids]
	}));
}
function weighedData(situation, { decisions, outcome }, { carriers, prohibitions, conditions }, item) {
	const decision = decisions[item] ?? "undecided";
	const category = situation.data?.[item]?.category;
	if (category === void 0) return [];
	if (outcome === "refer_onward" || decision === "undecided") return {
		category,
		decision,
		because: []
	};
	if (decision === "withhold") {
		const keeping = prohibitions.filter(({ lifted }) => !lifted).map(({ by }) => by.norm.id);
		return {
			category,
			decision,
			because: keeping.length > 0 ? keeping : [noBasis]
		};
	}
	return {
		category,
		decision,
		conditions: [...conditions.keys()].filter((id) => conditionRules[id].weight !== "standing"),
		because: carriers.map(({ norm }) => norm.id)
	};
}
function conditions({ ruleset, evaluate, decisions }, items, relevant) {
	const because = /* @__PURE__ */ new Map();
	const add = (id, norm) => because.set(id, (because.get(id) ?? /* @__PURE__ */ new Set()).add(norm));
	for (const [item, applied] of items.entries()) if (decisions[item] === "withhold") waysBack(applied, add);
	else for (const [id, ids] of applied.conditions) for (const norm of ids) add(id, norm);
	for (const norm of relevant) for (const id of standingAnyway(norm)) add(id, norm.id);
	const carrying = (id) => items.flatMap((applied, item) => decisions[item] !== "withhold" && applied.conditions.has(id) ? [item] : []);
	return conditionIds.filter((id) => because.has(id)).map((id) => {
		const met = isMet(ruleset, evaluate, id, carrying(id));
		const norms = [...because.get(id) ?? []];
		return {
			id,
			text: conditionTexts[id],
			...met === void 0 ? {} : { met },
			because: norms
		};
	});
}
function standingAnyway(norm) {
	if (norm.effect === "requires" && norm.condition === "record_in_file") return [norm.condition];
	return norm.effect === "forbids" && norm.refers ? norm.wayBack ?? [] : [];
}
function waysBack({ prohibitions }, add) {
	const keeping = prohibitions.filter(({ lifted }) => !lifted).map(({ by }) => by.norm);
	const ceilings = keeping.filter(isCeiling);
	const leading = ceilings.length > 0 ? ceilings : keeping;
	for (const { id, wayBack } of leading) for (const condition of wayBack ?? []) add(condition, id);
}
// src/weigh/weigh.ts
/**
* Prepares a set of norms under a version name. `weigh` answers the contract's Weighing for a
* Situation that has a date and has been parsed; it throws a RangeError for a day before any norm.
*/
function weigherOf(norms, version) {
	const prepared = /* @__PURE__ */ new Map();
	const days = [...new Set(norms.flatMap(({ inForce }) => turns(inForce)))].sort();
	const rulesetOn = (date) => {
		const since = days.findLast((day) => day <= date);
		if (since === void 0) return void 0;
		const ruleset = prepared.get(since) ?? rulesetOf(norms.filter((norm) => isInForce(norm, since)));
		prepared.set(since, ruleset);
		return ruleset;
	};
	const weigh = (situation) => {
		const ruleset = rulesetOn(situation.date);
		if (!ruleset) throw new RangeError(`no norm is in force on ${situation.date}`);
		const facts = factsOf(situation);
		const conclusion = conclude(ruleset, facts);
		return writeAdvice(situation, conclusion, presumptionNotes(ruleset, facts, conclusion), {
			version,
			date: situation.date
		});
	};
	return {
		rulesetOn,
		weigh
	};
}
/** Whether a norm applies on a day: from its first day up to, not including, its last. */
var isInForce = ({ inForce, status }, date) => status !== "bill" && inForce.from <= date && (inForce.to === void 0 || date < inForce.to);
var turns = ({ from, to }) => to ? [from, to] : [from];
// src/parse/messages.ts
var kinds = {
	object: {
		nl: "een object",
		en: "an object"
	},
	array: {
		nl: "een lijst",
		en: "an array"
	},
	boolean: {
		nl: "true of false",
		en: "true or false"
	},
	string: {
		nl: "een tekst",
		en: "a string"
	},
	integer: {
		nl: "een geheel getal",
		en: "an integer"
	}
};
var meant = (suggestion) => suggestion === void 0 ? {
	nl: "",
	en: ""
} : {
	nl: ` Bedoelde je "${suggestion}"?`,
	en: ` Did you mean "${suggestion}"?`
};
var notJson = {
	nl: "Dit is geen JSON.",
	en: "This is not JSON."
};
var missing = {
	nl: "Dit lid ontbreekt.",
	en: "This member is missing."
};
var longName = {
	nl: "Hier staat een onbekend lid met een te lange naam.",
	en: "There is an unknown member with too long a name here."
};
var repeated = {
	nl: "Dit lid staat er meer dan eens.",
	en: "This member stands here more than once."
};
var noDate = {
	nl: "Verwacht een bestaande datum als 2026-11-22.",
	en: "Expected an existing date such as 2026-11-22."
};
var wrongType = (kind) => ({
	nl: `Verwacht ${kinds[kind].nl}.`,
	en: `Expected ${kinds[kind].en}.`
});
var unknownMember = (suggestion) => ({
	nl: `Dit lid bestaat niet.${meant(suggestion).nl}`,
	en: `There is no such member.${meant(suggestion).en}`
});
/** Short lists are named whole; of long ones the contract is the place to look. */
function unknownValue(values, suggestion) {
	const list = values.length > 12 ? void 0 : values.join(", ");
	return {
		nl: `Verwacht ${list ? `een van: ${list}` : "een waarde uit het contract"}.${meant(suggestion).nl}`,
		en: `Expected ${list ? `one of: ${list}` : "a value of the contract"}.${meant(suggestion).en}`
	};
}
var outOfRange = (minimum, maximum) => ({
	nl: `Verwacht een getal van ${minimum} tot en met ${maximum}.`,
	en: `Expected a number from ${minimum} to ${maximum}.`
});
var tooLong = (maximum) => ({
	nl: `Verwacht hoogstens ${maximum} tekens.`,
	en: `Expected at most ${maximum} characters.`
});
var tooMany = (maximum) => ({
	nl: `Verwacht hoogstens ${maximum} onderdelen.`,
	en: `Expected at most ${maximum} items.`
});
var tooFew = (minimum) => ({
	nl: `Verwacht minstens ${minimum} onderdeel.`,
	en: `Expected at least ${minimum} item.`
});
var tooBig = (kilobytes) => ({
	nl: `Verwacht hoogstens ${kilobytes} kB.`,
	en: `Expected at most ${kilobytes} kB.`
});
var beforeNorms = (earliest) => ({
	nl: `Voor ${earliest} zijn er geen normen bekend.`,
	en: `No norms are known before ${earliest}.`
});
// src/parse/nearest.ts
/** How many letters differ between two words: added, left out, changed or swapped. */
function distance(one, other) {
	let beforeLast = [];
	let last = Array.from({ length: other.length + 1 }, (_, i) => i);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1), swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = row;
	}
	return at(last, other.length);
}
var at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
/** Case, hyphens, spaces and underscores are the commonest slips; they count for nothing. */
var plain = (word) => word.toLowerCase().replaceAll(/[\s_-]/g, "");
/** The candidate that was probably meant, when there is exactly one that is near enough. */
function findNearest(word, candidates) {
	if (word.length > 60) return void 0;
	const wanted = plain(word);
	const allowed = Math.min(3, Math.floor(wanted.length / 3));
	const [first, second] = [...candidates].map((candidate) => ({
		candidate,
		far: distance(wanted, plain(candidate))
	})).filter(({ far }) => far <= allowed).sort((a, b) => a.far - b.far);
	return first && first.far !== second?.far ? first.candidate : void 0;
}
// src/parse/problem.ts
/** One name or index as a part of a JSON pointer (RFC 6901). */
function pointerPart(name) {
	return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
// src/parse/date.ts
/** Whether a text is a day that exists, written as year-month-day. */
function isRealDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/parse/scalar.ts
/** The contract sets no limit to `id`; a key of ten thousand characters is no key. */
var maxString = 1e4;
/** What is wrong with a single value, if anything; `earliest` is the first day with norms. */
function findFault(member, value, earliest) {
	switch (member.kind) {
		case "boolean": return typeof value === "boolean" ? void 0 : wrongType("boolean");
		case "integer": return findIntegerFault(value, member.minimum, member.maximum);
		case "string": return findStringFault(value, member.maxLength ?? maxString);
		case "date": return findDateFault(value, earliest);
		case "enum": return findValueFault(value, member.values);
		default: return;
	}
}
/** What is wrong with a value that must be one of a list, with the value that was meant. */
function findValueFault(value, values) {
	if (typeof value !== "string") return wrongType("string");
	if (values.includes(value)) return void 0;
	return unknownValue(values, findNearest(value, values));
}
function findIntegerFault(value, minimum, maximum) {
	if (!Number.isInteger(value)) return wrongType("integer");
	return Number(value) >= minimum && Number(value) <= maximum ? void 0 : outOfRange(minimum, maximum);
}
function findStringFault(value, maximum) {
	if (typeof value !== "string") return wrongType("string");
	return isLonger(value, maximum) ? tooLong(maximum) : void 0;
}
/** The contract counts characters, not the halves that JavaScript stores some of them in. */
function isLonger(value, maximum) {
	if (value.length <= maximum) return false;
	return value.length > 2 * maximum || Array.from(value).length > maximum;
}
function findDateFault(value, earliest) {
	if (typeof value !== "string" || !isRealDate(value)) return noDate;
	return earliest !== void 0 && value < earliest ? beforeNorms(earliest) : void 0;
}
// src/parse/shape.ts
var root = {
	member: {
		kind: "object",
		pointer: "",
		section: "aanleiding",
		asked: false
	},
	children: /* @__PURE__ */ new Map()
};
for (const member of members) {
	const names = member.pointer.split("/").slice(1);
	const last = names.pop() ?? "";
	const parent = names.reduce(inside, root);
	parent.children.set(last, {
		member,
		children: parent.children.get(last)?.children ?? /* @__PURE__ */ new Map()
	});
}
/** A place on the way, made when the vocabulary does not list it before what is in it. */
function inside(shape, name) {
	const found = shape.children.get(name);
	if (found) return found;
	const made = {
		member: {
			...root.member,
			pointer: name
		},
		children: /* @__PURE__ */ new Map()
	};
	shape.children.set(name, made);
	return made;
}
/** The whole of a Situation as a tree, made from the vocabulary. */
var situationShape = root;
/** Where a member of this name does stand, when that is one place only. */
function findElsewhere(name) {
	const places = members.filter((m) => m.pointer.endsWith(`/${name}`));
	return places.length === 1 ? places[0]?.pointer : void 0;
}
// src/parse/check.ts
/** More data items than this are no single exchange; more problems help nobody. */
var maxItems = 200;
var maxProblems = 100;
var maxName = 100;
/** Collects what is wrong with an input while a copy of what is right is made. */
var Check = class {
	findings = [];
	#earliest;
	constructor(earliest) {
		this.#earliest = earliest;
	}
	/** A copy of the value that holds known members only; what is wrong lands in the findings. */
	value(shape, value, pointer) {
		const { member } = shape;
		if (member.kind === "object") return this.#object(shape, value, pointer);
		if (member.kind === "items") return this.#items(shape, member, value, pointer);
		if (member.kind === "set") return this.#set(member.values, value, pointer);
		this.#find(pointer, findFault(member, value, this.#earliest));
		return value;
	}
	/** Seeking what was meant costs time; what nobody will read is not sought. */
	get #isFull() {
		return this.findings.length >= maxProblems;
	}
	#object(shape, value, pointer) {
		if (!isObject(value)) return this.#find(pointer, wrongType("object"));
		const copy = {};
		for (const name of Object.keys(value)) {
			const child = shape.children.get(name);
			if (!child) this.#unknown(shape, name, pointer);
			else if (value[name] !== void 0) copy[name] = this.value(child, value[name], pointer + pointerPart(name));
		}
		return copy;
	}
	#unknown(shape, name, pointer) {
		if (this.#isFull) return;
		if (name.length > maxName) return this.#find(pointer, longName);
		const meant = findNearest(name, shape.children.keys()) ?? findElsewhere(name);
		this.#find(pointer + pointerPart(name), unknownMember(meant));
	}
	#items(shape, member, value, pointer) {
		if (!Array.isArray(value)) return this.#find(pointer, wrongType("array"));
		if (value.length > maxItems) return this.#find(pointer, tooMany(maxItems));
		if (value.length < member.minItems) this.#find(pointer, tooFew(member.minItems));
		const item = shape.children.get("*");
		return Array.from(value, (one, index) => {
			const place = `${pointer}/${index}`;
			for (const name of member.required) if (isObject(one) && one[name] === void 0) this.#find(place + pointerPart(name), missing);
			return item && this.value(item, one, place);
		});
	}
	#set(values, value, pointer) {
		if (!Array.isArray(value)) return this.#find(pointer, wrongType("array"));
		return Array.from(value, (one, index) => {
			if (!this.#isFull) this.#find(`${pointer}/${index}`, findValueFault(one, values));
			return one;
		});
	}
	#find(pointer, text) {
		if (text && !this.#isFull) this.findings.push({
			pointer,
			text
		});
	}
};
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/parse/situation.ts
/** Takes anything and gives a Situation, or everything that is wrong with it (at most 100). */
function parseSituation(input, options = {}) {
	const check = new Check(options.earliest);
	const situation = check.value(situationShape, input, "");
	if (check.findings.length === 0) return {
		ok: true,
		situation
	};
	const lang = options.lang ?? "en";
	return {
		ok: false,
		problems: check.findings.map(({ pointer, text }) => ({
			pointer,
			message: text[lang]
		}))
	};
}
// src/parse/repeated-member.ts
var token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
/**
* The pointer of a member that stands twice in one object of a valid JSON text.
* `JSON.parse` silently keeps the last, so that "refused" could be lost behind "given".
*/
function findRepeatedMember(text) {
	const frames = [];
	let string = "";
	for (const [part] of text.matchAll(token)) {
		const frame = frames.at(-1);
		if (part === "{") frames.push({
			names: /* @__PURE__ */ new Set(),
			index: 0,
			name: ""
		});
		else if (part === "[") frames.push({
			names: void 0,
			index: 0,
			name: ""
		});
		else if (part === "}" || part === "]") frames.pop();
		else if (part === "," && frame) frame.index++;
		else if (part === ":" && frame?.names) {
			frame.name = JSON.parse(string);
			if (frame.names.has(frame.name)) return frames.map(pointerOf).join("");
			frame.names.add(frame.name);
		} else string = part;
	}
}
var pointerOf = (frame) => pointerPart(frame.names ? frame.name : String(frame.index));
// src/parse/text.ts
/** A text of more than this is no Situation; the same limit holds for a request's body. */
var maxBytes = 262144;
/** Takes a JSON text and gives a Situation, or what is wrong; pointer `""` where it is no JSON. */
function parseSituationText(text, options = {}) {
	if (text.length * 3 > 262144 && new TextEncoder().encode(text).length > 262144) return refused("", tooBig(maxBytes / 1024), options);
	const json = parseJson(text);
	if (!json.ok) return refused("", notJson, options);
	const repeated$1 = findRepeatedMember(text);
	if (repeated$1 !== void 0) return refused(repeated$1, repeated, options);
	return parseSituation(json.value, options);
}
/** The answer to an input with one thing wrong. */
function refused(pointer, text, options) {
	return {
		ok: false,
		problems: [{
			pointer,
			message: text[options.lang ?? "en"]
		}]
	};
}
function parseJson(text) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		return { ok: false };
	}
}
// src/weigh/receipt.ts
/** The receipt of a weighing: SHA-256, in hexadecimal, over its parts in canonical form. */
async function receiptOf({ salt, version, situation, advice }) {
	const text = canonical([
		salt,
		version,
		situation,
		advice
	]);
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
/** JSON in one form only: members in order of their names, no white space (as in RFC 8785). */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}
// src/replay/replay.ts
/** Weighs a sealed situation again: under the norms of then, and under those of the given day. */
async function replay(sealed, then, now, today) {
	const again = then?.weigh(sealed.situation, { date: sealed.situation.date });
	const weighedToday = now.weigh({
		...sealed.situation,
		date: today
	}, { date: today });
	return {
		receiptHolds: await receiptOf(sealed) === sealed.receipt,
		sameAsThen: again && canonical(again) === canonical(sealed.advice),
		today: weighedToday,
		differences: differences(sealed.advice, weighedToday)
	};
}
function differences(then, today) {
	const changed = (name, a, b) => a === b ? [] : [`${name}: ${a} → ${b}`];
	return [
		...changed("outcome", then.outcome, today.outcome),
		...then.data.flatMap(({ category, decision }, item) => changed(category, decision, today.data[item]?.decision ?? "undecided")),
		...listed("condition", then.conditions.map(({ id }) => id), today.conditions.map(({ id }) => id)),
		...listed("norm", then.reasons.map(({ norm }) => norm), today.reasons.map(({ norm }) => norm))
	];
}
function listed(name, then, today) {
	const gone = then.filter((id) => !today.includes(id)).map((id) => `${name} gone: ${id}`);
	const come = today.filter((id) => !then.includes(id)).map((id) => `${name} new: ${id}`);
	return [.../* @__PURE__ */ new Set([...gone, ...come])];
}
// src/index.ts
var weigher = weigherOf(allNorms, normsVersion);
/**
* Weighs a parsed Situation under the norms in force on its own date, or else on the given one
* (`YYYY-MM-DD`). Throws a RangeError for a day before `firstDay`.
*/
function weigh(situation, { date }) {
	return weigher.weigh({
		date,
		...situation
	});
}
export { allNorms, canonical, firstDay, isInForce, maxBytes, normsVersion, parseSituation, parseSituationText, receiptOf, replay, weigh };
