package org.readback.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a person's progress say, and the rows of their figures. */
@MessageBundle("progress")
public interface ProgressMessages {
    // --- around the pages

    @Message("Progress")
    String progress();

    @Message("Overview")
    String overview();

    @Message("Memory")
    String memory();

    @Message("Habits")
    String habits();

    @Message("How you forget")
    String howYouForget();

    @Message("My cards, one by one")
    String cardsOneByOne();

    @Message("Period")
    String period();

    @Message("Looking back")
    String lookingBack();

    @Message("{#when period}{#is SEVEN_DAYS}7 days{#is THIRTY_DAYS}30 days{#is THIRTEEN_WEEKS}13 weeks"
            + "{#is FIFTY_TWO_WEEKS}52 weeks{#is ALL}all time{/when}")
    String over(Period period);

    @Message("There is nothing to show before the first review.")
    String nothing();

    @Message("Start a session")
    String start();

    @Message("Readback is still counting your earlier reviews. What rests on them appears here when it is done, within"
            + " minutes.")
    String counting();

    @Message("As a table")
    String asTable();

    @Message("As CSV")
    String asCsv();

    @Message("not known")
    String notKnown();

    // --- rows and columns

    @Message("Both")
    String both();

    @Message("Today")
    String today();

    @Message("Overdue")
    String overdue();

    /** So many days or more, up to where the next length begins. */
    @Message("{#when days}{#is 0}under 1 day{#is 1}1 day{#is 2}2–3 days{#is 4}4–6 days{#is 7}1 week{#is 14}2 weeks"
            + "{#is 21}3 weeks{#is 30}1 month{#is 60}2 months{#is 91}3 months{#is 182}6 months{#is 365}1 year"
            + "{#else}2 years or more{/when}")
    String length(int days);

    @Message("Cards")
    String cards();

    @Message("State")
    String state();

    @Message("From")
    String from();

    @Message("Day")
    String day();

    @Message("{#if single}Day{#else}From{/if}")
    String dayOrFrom(boolean single);

    @Message("Hour")
    String hour();

    @Message("Topic")
    String topic();

    @Message("Questions")
    String questions();

    @Message("Met")
    String met();

    @Message("Recall")
    String recall();

    @Message("Recall of met, %")
    String recallOfMet();

    @Message("Recall of all, %")
    String recallOfAll();

    @Message("Tests")
    String tests();

    @Message("Tests of learned cards")
    String testsOfLearned();

    @Message("Reviews")
    String reviews();

    @Message("Recalled")
    String recalled();

    @Message("Recalled, %")
    String recalledPercent();

    @Message("Retention, %")
    String retentionPercent();

    @Message("At least, %")
    String atLeast();

    @Message("At most, %")
    String atMost();

    @Message("Young, %")
    String youngPercent();

    @Message("Mature, %")
    String maturePercent();

    @Message("Both, %")
    String bothPercent();

    @Message("All")
    String all();

    @Message("Foretold")
    String foretold();

    @Message("Mean foretold, %")
    String meanForetold();

    // --- how you are doing

    @Message("My progress")
    String mine();

    @Message("How you are doing")
    String doing();

    @Message("Retention, {period}")
    String retentionOver(String period);

    @Message("of {n} reviews of learned cards")
    String ofLearned(long n);

    @Message("Reviews, {period}")
    String reviewsOver(String period);

    @Message("on {n} {#if n == 1}day{#else}days{/if}")
    String onDays(long n);

    @Message("Time, {period}")
    String timeOver(String period);

    @Message("You know now")
    String youKnow();

    @Message("of {n} {#if n == 1}question{#else}questions{/if} met, as far as can be foretold")
    String ofMetForetold(long n);

    @Message("Do you keep what you have learned?")
    String keep();

    @Message("Retention is the share of your reviews of learned cards that you recalled: anything but Again. You want"
            + " {desired} %.")
    String retentionWhat(long desired);

    @Message("There are too few reviews yet to tell how near you are.")
    String fewReviews();

    @Message(
            "You recall less than that: fewer new cards for a while will help, and so will reviewing on the day that cards"
                    + " are due.")
    String below();

    @Message("You recall more than that: you could do with fewer reviews.")
    String above();

    @Message("That is about what you recall.")
    String asWished();

    @Message("Retention of young and mature cards")
    String retentionCaption();

    @Message("Retention over time, in percent")
    String retentionOverTime();

    @Message(
            "Mature cards have a stability of three weeks or more, young ones less. At least and at most: what chance would"
                    + " make of few reviews, in 95 of 100 cases.")
    String retentionHint();

    @Message(
            "No learned card came up for review in this time, so there is no retention to show. It comes a few days after"
                    + " your first reviews.")
    String noRetention();

    @Message("What is coming")
    String coming();

    @Message("Days ahead")
    String daysAhead();

    @Message("Looking ahead")
    String lookingAhead();

    @Message(
            "{#if cards == 0}No card comes{#else if cards == 1}One card comes{#else}{cards} cards come{/if} due in the next"
                    + " {days} days{#if overdue > 0}; {overdue} of them {#if overdue == 1}is{#else}are{/if} overdue{/if}. Each is"
                    + " counted once, with its next review; new questions and what you miss come on top.")
    String comingWhat(long cards, int days, long overdue);

    @Message("Cards due by day")
    String dueCaption();

    @Message("By topic")
    String byTopic();

    @Message(
            "How much you would recall now, as far as can be foretold, of the questions you have met and of all that the"
                    + " topic has; and what you did recall in all tests of learned cards so far.")
    String byTopicWhat();

    @Message("Questions met by topic, and how much of them you know")
    String topicsCaption();

    @Message("Can you trust the forecasts?")
    String trust();

    @Message("Of {tests} tests of learned cards, {foretold} % were foretold to be recalled; {came} % were.")
    String trustWhat(long tests, long foretold, long came);

    @Message("The difference may be chance.")
    String chance();

    @Message("The difference is more than chance:")
    String noChance();

    @Message("learning how you forget brings them together.")
    String learnToForetell();

    @Message("Where the two lines lie together, the forecast was right; with few reviews they jump.")
    String trustHow();

    @Message("What was foretold, and what came")
    String calibration();

    // --- what is in memory

    @Message("My memory")
    String myMemory();

    @Message("What you hold in memory")
    String holding();

    @Message("of {n} {#if n == 1}question{#else}questions{/if} met")
    String ofMet(long n);

    @Message("Recall now")
    String recallNow();

    @Message("of the card in the middle")
    String ofMiddle();

    @Message("from 1 to 10, of the card in the middle")
    String difficultyOfMiddle();

    @Message("Stability")
    String stability();

    @Message("Difficulty")
    String difficulty();

    @Message("Cards by state")
    String byState();

    @Message(
            "New questions you have not met; learning and relearning ones are on short steps, at first or after a miss;"
                    + " young ones have a stability of less than three weeks, mature ones of more. Suspended and buried ones are"
                    + " counted among the others too.")
    String byStateWhat();

    @Message(
            "How likely you are to recall each card today. Most should lie at or above what you want to recall; what is"
                    + " below is due or overdue.")
    String recallWhat();

    @Message("Cards by recall foretold for now")
    String recallCaption();

    @Message("How long until a card's recall falls to 90 %. It grows with every success, so the hill should move to the"
            + " right over the weeks.")
    String stabilityWhat();

    @Message("Cards by stability")
    String stabilityCaption();

    @Message("Intervals")
    String intervals();

    @Message("Days from a card's last review to its next.")
    String intervalsWhat();

    @Message("That of the card in the middle: {days}.")
    String intervalOfMiddle(String days);

    @Message("No card is past its first steps yet.")
    String noIntervals();

    @Message("Learned cards by interval")
    String intervalsCaption();

    @Message("How hard each card is for you, from 1 to 10. The hardest deserve a note, or a better question:")
    String difficultyWhat();

    @Message("see them")
    String seeHardest();

    @Message("Cards by difficulty")
    String difficultyCaption();

    // --- when and how

    @Message("My habits")
    String myHabits();

    @Message("When and how you study")
    String whenAndHow();

    @Message("The last year")
    String year();

    @Message(
            "You reviewed on {n} {#if n == 1}day{#else}days{/if}. A little on most days keeps more than much on a few.")
    String yearWhat(long n);

    /** A day of the picture. */
    @Message("{day}: {n} {#if n == 1}review{#else}reviews{/if}")
    String onDay(String day, int n);

    @Message("none")
    String fewest();

    @Message("as many as on your busiest day")
    String most();

    @Message("reviews of the last year")
    String reviewsOfYear();

    @Message("Reviews of the last year by day")
    String yearCaption();

    @Message("Week from")
    String weekFrom();

    @Message("How much, and when")
    String howMuch();

    @Message("You reviewed nothing in this time: {period}.")
    String nothingOver(String period);

    @Message(
            "{reviews} {#if reviews == 1}review{#else}reviews{/if} on {days} {#if days == 1}day{#else}days{/if} in {time}.")
    String work(long reviews, long days, String time);

    /** With the mean time of one. */
    @Message(
            "{reviews} {#if reviews == 1}review{#else}reviews{/if} on {days} {#if days == 1}day{#else}days{/if} in {time},"
                    + " {pace} {#if pace == 1}second{#else}seconds{/if} each.")
    String workAndPace(long reviews, long days, String time, long pace);

    @Message(
            "By how well you knew the card before. A pile of young cards grows into mature ones; many new ones today are"
                    + " many reviews next month.")
    String reviewsWhat();

    @Message("Reviews over time")
    String reviewsCaption();

    @Message("Minutes")
    String minutes();

    @Message("From seeing a question to grading it; what takes longer than ten minutes counts as a break.")
    String minutesWhat();

    @Message("Minutes over time")
    String minutesCaption();

    @Message("By hour of the day")
    String byHour();

    @Message(
            "When you review, and how much of the learned cards you recall then. Differences of a few points at hours with"
                    + " few tests are chance.")
    String byHourWhat();

    @Message("Reviews and recall by hour of the day")
    String byHourCaption();

    @Message("Answer buttons")
    String buttons();

    @Message(
            "Good should be the usual one. Much Hard where you forgot makes every forecast too bold: forgotten is Again.")
    String buttonsWhat();

    @Message("Grades by how well you knew the card before")
    String buttonsCaption();

    // --- how you forget

    @Message(
            "Everybody forgets in their own way. The more you review, the better Readback can tell when each card is about"
                    + " to go, and ask just before.")
    String ownWay();

    @Message("Three models foretell together, by the mean of their log odds: FSRS-6 and FSRS-7, which learn from your"
            + " reviews, and SBD, which is used as published because learning does not help it.")
    String mean();

    @Message(
            "The model is your own average: whatever the card, what is foretold is the share that you recalled of late. It"
                    + " is there to compare the others with; the days come from FSRS-6 as published.")
    String average();

    @Message("The model is {model}.")
    String model(String model);

    @Message("It does not learn parameters from your reviews.")
    String learnsNot();

    @Message("Learning from your reviews.")
    String learning();

    @Message("Waiting for its turn.")
    String waiting();

    @Message("Step {done} of at most {of}.")
    String step(int done, int of);

    @Message("Learnt; your cards are being worked out with it.")
    String folding();

    @Message("See how far it is")
    String howFar();

    @Message("Stop learning")
    String stop();

    @Message("Learning is stopped. Your parameters stay as they are.")
    String stopped();

    @Message(
            "On {time} there were too few reviews to learn from ({n}), so the published parameters are used. It takes about"
                    + " 64 reviews of cards that were seen on an earlier day.")
    String tooFew(String time, long n);

    @Message(
            "Learnt on {time} from {n} {#if n == 1}review{#else}reviews{/if}. The new parameters foretold your newest reviews"
                    + " better than those before, so they are in use.")
    String adopted(String time, long n);

    @Message(
            "Learnt on {time} from {n} {#if n == 1}review{#else}reviews{/if}. What was found foretold your newest reviews no"
                    + " better than the parameters before, so those are kept.")
    String notAdopted(String time, long n);

    @Message("That was {model} alone. The others are learnt the next time.")
    String partly(String model);

    @Message("Before")
    String before();

    @Message("Learnt")
    String learnt();

    @Message("log loss")
    String logLoss();

    @Message(
            "Log loss is how much the newest fifth of your reviews surprised the forecast: lower is better. What was learnt"
                    + " is judged by reviews that it had not seen; the parameters before may have seen some of them.")
    String logLossWhat();

    @Message(
            "Nothing is learnt yet: {#if n == 0}you have no reviews{#else}you have {n} {#if n == 1}review{#else}reviews{/if}"
                    + "{/if}, and the published parameters are used. Learning happens by itself at night, from about 64 reviews on.")
    String nothingLearnt(long n);

    @Message("To the day's page")
    String toDay();

    @Message("Learn now")
    String learnNow();

    @Message(
            "Of your newest reviews: where the two lines lie together, the forecast was right. A few reviews say little.")
    String fitHow();

    @Message("Recall foretold and recall measured, in percent, by what was foretold")
    String fitCaption();

    @Message("Foretold, %")
    String foretoldPercent();

    @Message("On average")
    String onAverage();

    @Message("Parameters")
    String parameters();

    @Message("{model}: {#if own}your parameters{#else}the published parameters{/if}")
    String parametersOf(String model, boolean own);

    @Message("Parameters of {model}")
    String parametersCaption(String model);

    @Message("Name")
    String name();

    @Message("What it says")
    String meaning();

    @Message("Default")
    String byDefault();

    @Message("In use")
    String inUse();

    // --- what the models' parameters say, by their number; docs/memory.md has the same order

    @Message("{#when w}{#is 0}first stability after Again, days{#is 1}first stability after Hard, days"
            + "{#is 2}first stability after Good, days{#is 3}first stability after Easy, days{#is 4}first difficulty"
            + "{#is 5}how much the first grade moves difficulty{#is 6}how much later grades move difficulty"
            + "{#is 7}pull of difficulty back to that of Easy{#is 8}growth of stability after a success"
            + "{#is 9}how much a high stability slows growth{#is 10}how much a late review helps growth"
            + "{#is 11}stability after forgetting{#is 12}how much difficulty lowers it"
            + "{#is 13}how much the stability before keeps it up{#is 14}how much a late review keeps it up"
            + "{#is 15}factor of growth after Hard{#is 16}factor of growth after Easy{#is 17}growth on the same day"
            + "{#is 18}how much the grade moves it{#is 19}how much a high stability slows it"
            + "{#is 20}how flat the forgetting curve runs out{/when}")
    String fsrs6(int w);

    @Message("slow trace: {meaning}")
    String slowTrace(String meaning);

    @Message("fast trace: {meaning}")
    String fastTrace(String meaning);

    /** What each of the two traces of FSRS-7 has. */
    @Message("{#when i}{#is 0}growth after a success{#is 1}how much a high strength slows growth"
            + "{#is 2}how much a late review helps growth{#is 3}strength after forgetting"
            + "{#is 4}how much the strength before keeps it up{#is 5}how much a late review keeps it up"
            + "{#is 6}factor of growth after Hard{#is 7}factor of growth after Easy{/when}")
    String trace(int i);

    @Message("{#when w}{#is 23}fast trace: how steeply it fades{#is 24}slow trace: how steeply it fades"
            + "{#is 25}fast trace: recall when as many days have passed as its strength"
            + "{#is 26}slow trace: recall when as many days have passed as its strength{#is 27}weight of the fast trace"
            + "{#is 28}weight of the slow trace{#is 29}how much a strong fast trace lowers its weight"
            + "{#is 30}how much a strong slow trace raises its weight"
            + "{#is 31}how much difficulty moves the weight of the slow trace"
            + "{#is 32}how much difficulty quickens the fading of the slow trace"
            + "{#is 33}how much strength moves the fading of the fast trace{/when}")
    String fsrs7(int w);

    @Message(
            "{#when i}{#is 0}logarithm of the first stability after Again{#is 1}logarithm of the first stability after Easy"
                    + "{#is 2}root that time is taken to{#is 3}logarithm of the steepness of forgetting"
                    + "{#is 4}how much brittleness steepens it, and what a failure costs{#is 5}size of the head start"
                    + "{#is 6}logarithm of the brittleness that every card has{/when}")
    String sbd(int i);

    // --- what is not shown

    @Message("Not shown")
    String notShown();

    @Message("There is no such figure")
    String noFigure();

    @Message("Each figure of your progress has a link to its CSV beside it.")
    String noFigureWhat();

    @Message("There is no such period")
    String noPeriod();

    @Message(
            "Figures look back 7 days, 30 days, 13 weeks, 52 weeks or over all time, and ahead 30 or 90 days. The address"
                    + " asked for something else.")
    String noPeriodWhat();

    @Message("Not counted yet")
    String notCounted();

    @Message("Readback is still counting your earlier reviews. Please try again in a few minutes.")
    String notCountedWhat();

    @Message("To your progress")
    String toProgress();
}
