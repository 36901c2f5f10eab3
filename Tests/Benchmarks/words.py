"""The words of the benchmark's data: those of councils' performance scorecards."""

import random

PRIORITIES = [
    "Be Successful",
    "Be Healthy",
    "Be Safe",
    "Be Supported",
    "Early help",
    "Corporate parenting",
    "Education, skills and work",
    "Housing and homelessness",
    "Public health",
    "Roads and travel",
    "Value for money",
    "Our workforce",
]

# By the kind of figure, and whether higher is better.
TITLES = {
    ("percent", True): [
        "Referrals decided within a day",
        "First CAMHS appointment within 12 weeks",
        "Pupils with SEND but no plan who reach the expected standard, Key Stage 2",
        "Education, health and care plans issued within 20 weeks",
        "Care leavers in education, employment or training",
        "Care leavers’ homes that are suitable",
        "Good level of development in the early years",
        "Visits made on time",
        "Health assessments done in the first 20 working days – all ages",
        "4-hour standard",
        "Young people who say that they felt “listened to”",
        "Potholes repaired within 28 days",
    ],
    ("percent", False): [
        "Persistent absence of children on a Child in Need plan",
        "Repeat referrals to children’s social care within 12 months",
        "Agency staff",
        "Mothers who smoke at the time of delivery",
        "Disadvantaged attainment gap",
    ],
    ("count", True): [
        "Café and library visits by families with children under five",
        "Foster carers recruited, net of those who left",
        "Health checks done at home, with an interpreter where one is asked for",
    ],
    ("count", False): [
        "Children we care for",
        "Reduce the number of children who are the subject of a Child Protection plan",
        "Delayed discharges",
        "Households in temporary accommodation for more than six months",
        "First-time entrants to the youth justice system",
    ],
    ("pounds", True): ["Savings made by the placements board", "Grant income for early help"],
    ("pounds", False): ["Cost of a residential placement", "Overspend on home-to-school transport"],
    ("rate", True): ["Take-up of the two-year-old offer", "Healthy start vouchers"],
    ("rate", False): ["A&E attendances for self-harm, ages 10 to 24", "Days lost to sickness"],
    ("zero", False): ["Never events", "Children placed in unregistered homes"],
}

VARIANTS = [
    "",
    "",
    "",
    "",
    ", girls",
    ", boys",
    ", under 5",
    ", ages 16 and 17",
    " – north",
    " – south",
    " – city",
    " in the most deprived fifth of wards",
    " (all providers)",
    " (rolling year)",
]

WARDS = [
    "Abbey",
    "Barton and Sandhills",
    "Blackbird Leys",
    "Cowley",
    "Cutteslowe",
    "Iffley Fields",
    "Jericho",
    "King’s Sutton",
    "Littlemore",
    "St Clement’s",
    "Wolvercote, rural",
]

PARTS = [
    ["Key Stage 1", "Key Stage 2", "Key Stage 4", "Post-16"],
    ["North", "City", "South", "West"],
    ["Ages 0 to 4", "Ages 5 to 11", "Ages 12 to 15", "Ages 16 and over"],
    ["Primary schools", "Secondary schools", "Special schools, academies included", "Colleges"],
]

UNITS = ["", "", "", "children", "families", "cases"]

BASES = [
    "national average",
    "average of statistical neighbours",
    "agreed with schools’ forum",
    "best quarter of councils",
    "as in the corporate plan",
    "£2m savings plan, year 2",
]

DATES = ["March 2023", "September 2023", "December 2023", "March 2024", "March 2025"]

REASONS = [
    "not updated since July 2022",
    "reporting suspended since February",
    "new case system",
    "published in May, with the school census",
    "provider’s return was late",
]

NOTES = [
    "position at the end of the quarter",
    "academic year 2021/22",
    "two of 34 schools did not reply",
    "counted by the new definition – see the board’s paper of 3 May",
    "includes asylum-seeking children",
]

SENTENCES = [
    "The number is beginning to fall.",
    "Each placement is reviewed by a senior manager.",
    "A new team has been in post since April and is fully staffed.",
    "Waits got better in November and December but slipped back in the new year.",
    "The service is working with schools, health and the police to bring demand down.",
    "Trailblazer status brings in £5.4m by 2025, and two support teams are in place.",
    "Performance is above the national average and narrowly misses a demanding target.",
    "What is being done? A recovery plan was agreed with the provider in October.",
    "Social workers told us that “the forms get in the way”, and half of them are gone.",
    'The inspectors called the early help offer "a strength" in their letter.',
    "This is in line with our statistical neighbours (68% to 74%).",
    "Numbers are small: <5 in two districts, so figures swing from quarter to quarter.",
    "The figure is * provisional until the census is published.",
    "Overspends are expected to reach £250,000 – the Chief Finance Officer has been told.",
    "Young people’s views were heard at the Café Conversations in June.",
    "Recruitment remains hard!",
    "There were 14 more referrals than in the same quarter of last year.",
    "Is it enough? 3 of the 9 actions are late, and each has an owner.",
    "The backlog stood at 111 cases. 60 of them have been seen since.",
    "Agency cover [two posts] ends in March, when the permanent managers start.",
    "Costs have risen by ~8% since the contract was let.",
    "The Department for Education’s adviser visits in the spring.",
    "Audits found that plans were clear, timely and shared with families.",
    "(The change of definition explains a third of the rise.) No action is proposed.",
]


def commentary(rng: random.Random) -> str:
    """Commentary of one to three lines."""
    draw = rng.random()
    lines = 1 if draw < 0.45 else 2 if draw < 0.8 else 3
    return "\n".join(" ".join(rng.sample(SENTENCES, 2 + int(rng.random() * 4.1))) for _ in range(lines))
