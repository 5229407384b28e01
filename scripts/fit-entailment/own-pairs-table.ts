/**
 * Pairs of our own writing, in the manner of news, for what captions of photographs do not have:
 * denial, doubt, plans, reports, numbers, days, end states, and their look-alikes. Invented; the
 * letter says whether the first entails the second (E), leaves it open (N) or contradicts it (C).
 */
export const OWN_PAIRS = `
C | The spokesman denied that the dam had burst. | The dam burst.
C | The minister denies the factory was sold. | The factory was sold.
C | The singer's agent dismissed reports that she had retired. | The singer retired.
C | The claim that the tower leans is false. | The tower leans.
C | The story that the library burnt is a hoax. | The library burnt.
C | It is not true that the clinic closed. | The clinic closed.
C | Rumours that the captain drowned were untrue. | The captain drowned.
C | The army rejected claims that it shelled the village. | The army shelled the village.
C | No, the museum has not been robbed. | The museum was robbed.
C | The photograph of the wolf in the square is fake. | A wolf was photographed in the square.
C | The rebels failed to capture the airport. | The rebels captured the airport.
C | The crew refused to board the plane. | The crew boarded the plane.
C | The guards prevented the thief from leaving. | The thief left.
C | The driver avoided a crash. | The driver crashed.
C | The pilot never reached the island. | The pilot reached the island.
C | None of the passengers survived. | The passengers survived.
C | Nobody was injured in the blast. | Three people were injured in the blast.
C | No soldiers crossed the border. | Soldiers crossed the border.
C | The court cleared the banker of fraud. | The court convicted the banker of fraud.
C | The board approved the merger. | The board rejected the merger.
C | Parliament passed the bill on fishing. | Parliament voted down the bill on fishing.
C | The climbers were found alive. | The climbers were found dead.
C | The hostages were released. | The hostages were killed.
C | The rebels held the hill. | The rebels lost the hill.
C | The town fell to the rebels. | The army held the town.
C | The shop is open on Sundays. | The shop is closed on Sundays.
C | The road to the port is blocked. | The road to the port is open.
C | Prices of bread rose in spring. | Prices of bread fell in spring.
C | Sales increased last year. | Sales decreased last year.
C | The striker won the final. | The striker lost the final.
C | The union accepted the offer. | The union rejected the offer.
C | The village supports the wind farm. | The village opposes the wind farm.
C | The suspect pleaded guilty. | The suspect pleaded not guilty.
C | The painting is genuine. | The painting is fake.
C | The wall was built before the war. | The wall was built after the war.
C | The march began on Friday. | The march began on Saturday.
C | The committee met in June. | The committee met in October.
C | The baby was born in April. | The baby was born in May.
C | The raid took place at night. | The raid took place in the morning.
C | Nine sailors died in the storm. | Six sailors died in the storm.
C | The quake killed 40 people. | The quake killed 25 people.
C | The club has 300 members. | The club has 450 members.
C | The tunnel is five miles long. | The tunnel is eight miles long.
C | Two men robbed the bank. | Four men robbed the bank.
C | The patient is healthy. | The patient is ill.
C | The water is safe to drink. | The water is unsafe to drink.
C | The strike was legal. | The strike was illegal.
C | The witness remembered the car. | The witness forgot the car.
C | The envoy arrived in the capital. | The envoy left the capital.
C | The troops entered the city. | The troops left the city.
C | The team signed the contract without the coach. | The team signed the contract with the coach.
C | The company hired the engineer. | The company fired the engineer.
C | The talks succeeded. | The talks failed.
C | Police arrested the cook. | Police did not arrest the cook.
C | The ship isn't sinking. | The ship is sinking.
C | The bridge was destroyed. | The bridge was intact.
C | The bishop is still alive. | The bishop has died.
N | The rebels may have captured the airport. | The rebels captured the airport.
N | The minister could resign this week. | The minister resigned.
N | The crew plans to board the plane. | The crew boarded the plane.
N | The union wants to reject the offer. | The union rejected the offer.
N | Did the dam burst? | The dam burst.
N | Has the factory been sold? | The factory was sold.
N | The factory was reportedly sold. | The factory was sold.
N | The banker allegedly stole the gold. | The banker stole the gold.
N | Police suspect that the cook stole the gold. | The cook stole the gold.
N | A rumour says that the singer retired. | The singer retired.
N | The rebels claim to have captured the airport. | The rebels captured the airport.
N | The mayor asked whether the clinic had closed. | The clinic closed.
N | If the river rises, the road will be closed. | The road was closed.
N | The army threatened to shell the village. | The army shelled the village.
N | Investigators are checking whether the painting is fake. | The painting is fake.
N | The thief tried to leave. | The thief left.
N | Unconfirmed reports say nine sailors died. | Nine sailors died.
N | The old library burnt. | The new library burnt.
N | The large ship sank. | The small ship sank.
N | The northern gate is closed. | The southern gate is open.
N | The shop is open and the museum is closed. | The museum sells books.
N | Nine sailors and two cooks died. | Two sailors survived.
N | Six trucks were burnt and nine men fled. | Nine trucks were sold.
N | Three men in two cars robbed the bank. | The bank has two doors.
N | Prices of bread rose and prices of fuel fell. | Prices of milk fell.
N | The cook did not see the fire. | The cook lives in the port.
N | The captain was not at home. | The captain sold the boat.
N | The crew did not board the plane in time. | The plane was full.
N | A boy sold apples. | A girl bought pears.
N | The club won a match in June. | The club won a cup in October.
N | The engineer was hired by the company. | The cook was fired by the company.
N | Parliament passed the bill on fishing. | Parliament rejected the bill on hunting.
N | The mayor opened the fair. | The mayor closed the school.
N | The witness saw a red car. | The witness saw a blue bus.
N | A wolf was seen near the village. | A bear was shot near the lake.
N | The teacher read a letter. | The teacher wrote a book.
N | The guard hit the thief. | The thief hit the guard.
N | The banker called the cook. | The cook called the banker.
N | The court convicted the banker of fraud. | The court acquitted the cook of theft.
N | The union accepted the offer on pay. | The union rejected the offer on hours.
N | The museum opened a hall for children. | The museum closed a kitchen for staff.
N | The company bought a mill in the north. | The company sold a farm in the south.
N | The rebels captured the northern airport. | The rebels lost the southern harbour.
N | Nobody saw the thief leave the bank. | The thief was tall.
E | The rebels managed to capture the airport. | The rebels captured the airport.
E | The mayor confirmed that the clinic had closed. | The clinic closed.
E | The factory was sold and nobody lost a job. | The factory was sold.
E | The dam burst, but no houses were flooded. | The dam burst.
E | The union not only rejected the offer but also walked out. | The union rejected the offer.
E | The thief, who was not seen, left by the window. | The thief left by the window.
E | The banker was convicted although she had denied the fraud. | The banker was convicted.
E | The crew did not fail to board the plane. | The crew boarded the plane.
E | Nine sailors died and two cooks survived. | Nine sailors died.
E | Six men robbed the bank in two minutes. | Six men robbed the bank.
E | The tall guard hit the short thief. | The guard hit the thief.
E | The march began on Friday and ended on Saturday. | The march began on Friday.
E | The village was shelled by the army. | The army shelled the village.
E | The quake killed forty people. | The quake killed 40 people.
E | Police detained the cook. | Police arrested the cook.
E | The company purchased the mill. | The company bought the mill.
E | A poodle bit the postman. | A dog bit the postman.
E | The museum was robbed at night by three women. | The museum was robbed.
E | The army's shelling of the village lasted for an hour. | The army shelled the village.
E | The captain drowned in the storm on Monday. | The captain drowned.
E | The hostages were freed without a shot. | The hostages were released.
E | A French journalist wrote the book. | A journalist from France wrote the book.
E | Officials said the tunnel was finished, not the bridge. | The tunnel was finished.
E | The minister admitted that the bill had been withdrawn. | The bill was withdrawn.
E | The painting was stolen in a raid that the guards did not notice. | The painting was stolen.
E | The baby was born in April, not in May. | The baby was born in April.
`;
