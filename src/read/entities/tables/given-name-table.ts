/**
 * Given names that are nearly always a man's, in small letters: common ones in English-language
 * news of the last decades. Names that both bear ("Kim", "Jordan", "Andrea", "Jean") are left out.
 * Source: own list.
 */
export const MALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "james john robert michael william david richard joseph thomas charles christopher daniel " +
    "matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian george edward " +
    "ronald timothy jason jeffrey jeff gary nicholas nick eric jonathan stephen larry scott brandon " +
    "benjamin ben samuel gregory greg frank alexander patrick raymond jack dennis jerry tyler aaron " +
    "jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith roger noah " +
    "arthur jim joe tom bob bill mike dan dave tony barack george boris vladimir sergei dmitry " +
    "dmitri ivan igor mikhail oleg yuri viktor nikolai alexei andrei pavel mohammed mohammad " +
    "muhammad mohamed ahmed ahmad ali hassan hussein hossein ibrahim omar umar khalid mahmoud " +
    "mustafa abdullah abdul abdel yusuf youssef karim kareem reza hamid hamed saeed said tariq " +
    "bashar saddam osama usama ayman abu javad mehdi naser nasser ramzan recep mehmet ahmet juan " +
    "carlos luis pedro pablo miguel jorge francisco fernando antonio manuel rafael diego alejandro " +
    "javier ricardo eduardo roberto sergio enrique ernesto raul hugo hans klaus wolfgang jurgen " +
    "stefan heinz helmut pierre jacques francois philippe emmanuel nicolas giuseppe giovanni marco " +
    "luigi matteo silvio xi hu deng mao shinzo hiroshi takeshi kenji narendra rahul rajiv sanjay " +
    "anil imran nawaz benito adolf ned ted fred ned alan albert alfred bernard bruce carl craig " +
    "derek edwin ernest eugene gerald gordon graham harry howard hugh ian jacob keir kofi leonard " +
    "lewis louis martin neil oliver oscar philip ralph roy russell simon stanley stuart terry " +
    "trevor victor vincent warren wayne lawrence isaac abraham elijah moses"
  ).split(" "),
);

/** The same for women's. */
export const FEMALE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty " +
    "sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie " +
    "rebecca sharon laura cynthia dorothy amy kathleen angela shirley anna brenda pamela emma " +
    "nicole helen samantha katherine christine debra rachel carolyn janet maria catherine heather " +
    "diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith " +
    "andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne " +
    "kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle " +
    "marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary " +
    "theresa angela ursula nadia natalia natasha olga svetlana irina tatiana elena ekaterina yulia " +
    "fatima aisha ayesha zahra maryam mariam leila layla khadija zainab noor nasrin shirin benazir " +
    "malala indira sonia priya mamata aung sana carmen rosa ana lucia isabel pilar dolores " +
    "guadalupe juana teresa claudia gabriela giulia chiara francesca brigitte simone marine " +
    "ingrid greta astrid heidi petra ada rose jane kate lucy sally molly nora clara ella eva " +
    "edith florence harriet irene josephine louise mabel miriam naomi rosemary sylvia wendy zoe"
  ).split(" "),
);
