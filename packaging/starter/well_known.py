"""Which concepts a small model is taught, and how often it sees each: the best known ones most."""

from collections.abc import Iterable

from starter.catalogue import Concept
from starter.everyday import EVERYDAY

OTHERS_WEIGHT = 0.45
"""How often a thing is drawn that is not an everyday one, for 1 of those."""


def teaching_weights(concepts: Iterable[Concept]) -> dict[str, float]:
    """By name, for those that are taught: how often one is drawn beside an everyday thing (1).

    Left to those who draw better: pictures that differ in a detail (four stages of the moon, three
    loudness signs), signs, and gestures and faces that few would ask for.
    """
    return {
        concept.name: 1.0 if concept.name in EVERYDAY else OTHERS_WEIGHT
        for concept in concepts
        if _is_taught(concept)
    }


def _is_taught(concept: Concept) -> bool:
    if concept.name in EVERYDAY:
        return True
    if concept.group in _GROUPS_WITH_FEW:
        return concept.name in _FEW
    return concept.name not in _SELDOM


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(","))


_GROUPS_WITH_FEW = frozenset({"Smileys & Emotion", "People & Body", "Symbols"})
_FEW = _names("""
grinning squinting face, rolling on the floor laughing, face with tears of joy, upside-down face,
melting face, smiling face with smiling eyes, smiling face with halo, smiling face with hearts,
star-struck, face blowing a kiss, kissing face, face savoring food, face with tongue, zany face,
money-mouth face, shushing face, zipper-mouth face, neutral face, smirking face, face with rolling
eyes, grimacing face, lying face, drooling face, face with medical mask, face with thermometer,
nauseated face, face vomiting, hot face, cold face, face with spiral eyes, exploding head, cowboy
hat face, partying face, disguised face, nerd face, face with monocle, worried face, astonished
face, flushed face, pleading face, fearful face, loudly crying face, face screaming in fear,
yawning face, enraged face, smiling face with horns, angry face with horns, skull and crossbones,
ogre, goblin, grinning cat, smiling cat with heart-eyes, crying cat, see-no-evil monkey,
hear-no-evil monkey, speak-no-evil monkey, love letter, heart with arrow, heart with ribbon, two
hearts, heart on fire, kiss mark, hundred points, collision, dizzy, sweat droplets, dashing away,
hole, speech balloon, thought balloon, zzz,

waving hand, crossed fingers, sign of the horns, thumbs down, raised fist, clapping hands, heart
hands, handshake, folded hands, flexed biceps, mechanical arm, leg, foot, ear, nose, brain,
anatomical heart, lungs, tooth, bone, eye, tongue, mouth, child, person beard, old man, old woman,
health worker, student, teacher, judge, farmer, mechanic, scientist, singer, artist, pilot,
firefighter, police officer, guard, construction worker, person with crown, prince, person in
tuxedo, baby angel, mrs. claus, supervillain, merman, elf, genie, troll, person walking, person
running, people with bunny ears, horse racing, skier, snowboarder, person surfing, person rowing
boat, person swimming, person biking, person lifting weights, person in lotus position, person
taking bath, footprints,

warning, radioactive, yin yang, check mark, cross mark, red question mark, red exclamation mark,
infinity, plus, red circle, red square, red triangle pointed up, large blue diamond
""")
_SELDOM = _names("""
guide dog, service dog, black cat, black bird, water buffalo, ox, two-hump camel, rat, mouse face,
front-facing baby chick, white flower, rosette, shamrock, leaf fluttering in wind, beetle, empty
nest, microbe,

flatbread, tamale, stuffed flatbread, falafel, oden, dango, sake, teacup without handle, mate,
amphora, moon cake, fish cake with swirl, cooked rice, beans, ginger root, clinking glasses, pouring
liquid, beverage box, cut of meat, roasted sweet potato, takeout box, shallow pan of food,

globe showing americas, globe showing asia-australia, globe with meridians, map of japan, mount
fuji, national park, building construction, brick, derelict house, house with garden, post office,
bank, love hotel, convenience store, wedding, kaaba, foggy, night with stars, cityscape, sunrise,
cityscape at dusk, sunset, bridge at night, desert, beach with umbrella, hot springs, railway car,
bullet train, train, light rail, station, mountain railway, tram car, oncoming bus, trolleybus,
minibus, oncoming police car, oncoming taxi, oncoming automobile, motorized wheelchair, bus stop,
motorway, railway track, horizontal traffic light, construction, passenger ship, ferry, motor boat,
small airplane, airplane departure, airplane arrival, seat, suspension railway, mountain cableway,
aerial tramway, bellhop bell, hourglass not done, timer clock, waxing crescent moon, first quarter
moon, waxing gibbous moon, waning gibbous moon, last quarter moon, waning crescent moon, first
quarter moon face, last quarter moon face, milky way, cloud with lightning and rain, sun behind
small cloud, sun behind large cloud, sun behind rain cloud, fog, cyclone, umbrella with rain drops,
umbrella on ground, snowman without snow,

tanabata tree, pine decoration, carp streamer, moon viewing ceremony, reminder ribbon, ticket,
softball, rugby football, 2nd place medal, 3rd place medal, cricket game, field hockey, lacrosse,
goal net, running shirt, diamond suit, mahjong red dragon, flower playing cards, knot,

woman's clothes, clutch bag, purse, man's shoe, flat shoe, woman's sandal, hair pick, woman's hat,
prayer beads, muted speaker, speaker low volume, speaker medium volume, bell with slash, level
slider, control knobs, long drum, mobile phone with arrow, pager, fax machine, low battery,
trackball, computer disk, dvd, film frames, camera with flash, videocassette, magnifying glass
tilted right, diya lamp, notebook with decorative cover, green book, blue book, orange book,
notebook, ledger, page with curl, rolled-up newspaper, bookmark tabs, label, yen banknote, euro
banknote, pound banknote, receipt, chart increasing with yen, e-mail, incoming envelope, envelope
with arrow, outbox tray, inbox tray, closed mailbox with lowered flag, open mailbox with raised
flag, open mailbox with lowered flag, black nib, open file folder, card index dividers, tear-off
calendar, spiral notepad, spiral calendar, card index, round pushpin, linked paperclips, card file
box, locked with pen, locked with key, hammer and pick, clamp, white cane, link, petri dish, drop of
blood, crutch, elevator, mouse trap, funeral urn, hamsa, placard, identification card
""")
