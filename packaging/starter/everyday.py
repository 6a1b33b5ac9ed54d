"""The things that people ask for first: what a model is taught that is too small for everything."""

_NAMES = """
monkey face, monkey, gorilla, dog face, dog, poodle, wolf, fox, cat face, cat, lion, tiger,
tiger face, horse face, horse, unicorn, zebra, deer, cow face, cow, pig face, pig, ewe, goat,
camel, giraffe, elephant, rhinoceros, mouse, rabbit face, rabbit, hedgehog, bear, koala, panda,
kangaroo, chicken, rooster, baby chick, bird, penguin, eagle, duck, swan, owl, flamingo, parrot,
frog, crocodile, turtle, snake, dragon face, dragon, sauropod, t-rex, spouting whale, whale,
dolphin, fish, tropical fish, shark, octopus, spiral shell, crab, snail, butterfly, ant,
honeybee, lady beetle, spider, bouquet, cherry blossom, rose, sunflower, blossom, tulip, potted
plant, evergreen tree, deciduous tree, palm tree, cactus, four leaf clover, maple leaf,
mushroom, grapes, watermelon, tangerine, lemon, banana, pineapple, red apple, green apple, pear,
cherries, strawberry, tomato, avocado, carrot, ear of corn, broccoli, bread, croissant, pretzel,
cheese wedge, hamburger, french fries, pizza, hot dog, taco, egg, cooking, popcorn, steaming
bowl, sushi, soft ice cream, doughnut, cookie, birthday cake, cupcake, chocolate bar, candy,
lollipop, hot beverage, teapot, wine glass, beer mug, snow-capped mountain, volcano, house,
office building, castle, church, tent, ferris wheel, locomotive, bus, ambulance, fire engine,
police car, taxi, automobile, delivery truck, tractor, racing car, motorcycle, motor scooter,
bicycle, skateboard, anchor, sailboat, ship, airplane, helicopter, rocket, flying saucer, alarm
clock, hourglass done, crescent moon, full moon, sun, sun with face, ringed planet, star,
glowing star, cloud, rainbow, umbrella, high voltage, snowflake, snowman, fire, droplet, water
wave, grinning face, smiling face with heart-eyes, winking face, thinking face, smiling face
with sunglasses, crying face, angry face, sleeping face, clown face, skull, pile of poo, ghost,
alien, alien monster, robot, red heart, broken heart, sparkling heart, jack-o-lantern, christmas
tree, balloon, wrapped gift, trophy, soccer ball, basketball, crystal ball, magic wand, video
game, game die, puzzle piece, teddy bear, artist palette, glasses, sunglasses, necktie, t-shirt,
jeans, dress, backpack, running shoe, high-heeled shoe, crown, top hat, ring, gem stone, bell,
musical note, microphone, headphone, guitar, trumpet, violin, drum, mobile phone, laptop,
camera, television, light bulb, candle, closed book, books, money bag, envelope, pencil,
scissors, locked, key, hammer, axe, crossed swords, bomb, shield, magnet, microscope, telescope,
door, chair, toilet, person, baby, woman, man, boy, girl, cook, astronaut, detective, ninja,
princess, santa claus, superhero, mage, fairy, vampire, mermaid, zombie, thumbs up, victory
hand, eyes
"""
EVERYDAY = frozenset(" ".join(name.split()) for name in _NAMES.split(","))
"""Names of concepts, as in the catalogue."""
