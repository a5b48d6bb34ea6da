package org.readback.progress.figure;

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

    @Message("Your memory model")
    String howYouForget();

    @Message("My cards")
    String cardsOneByOne();

    @Message("Period")
    String period();

    @Message("Last")
    String lookingBack();

    @Message("{#when period}{#is SEVEN_DAYS}7 days{#is THIRTY_DAYS}30 days{#is THIRTEEN_WEEKS}13 weeks"
            + "{#is FIFTY_TWO_WEEKS}52 weeks{#is ALL}all time{/when}")
    String over(Period period);

    @Message("Your progress appears here after your first review.")
    String nothing();

    @Message("Start studying")
    String start();

    @Message("Earlier reviews are still being counted. Figures based on them appear within minutes.")
    String counting();

    @Message("Show table")
    String asTable();

    @Message("Download CSV")
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

    @Message("Seen")
    String met();

    @Message("Recall")
    String recall();

    @Message("Recall of seen, %")
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

    @Message("Predicted")
    String foretold();

    @Message("Mean predicted, %")
    String meanForetold();

    // --- how you are doing

    @Message("Progress")
    String mine();

    @Message("Progress")
    String doing();

    @Message("Retention, {period}")
    String retentionOver(String period);

    @Message("of {n} {#if n == 1}review{#else}reviews{/if} of learned cards")
    String ofLearned(long n);

    @Message("Reviews, {period}")
    String reviewsOver(String period);

    @Message("on {n} {#if n == 1}day{#else}days{/if}")
    String onDays(long n);

    @Message("Time, {period}")
    String timeOver(String period);

    @Message("You would recall now")
    String youKnow();

    @Message("of {n} {#if n == 1}question{#else}questions{/if} seen, predicted")
    String ofMetForetold(long n);

    @Message("Retention")
    String keep();

    @Message("The share of learned cards you recalled in reviews (any grade but Again). Your target is {desired} %.")
    String retentionWhat(long desired);

    @Message("Too few reviews yet to compare.")
    String fewReviews();

    @Message("You are below it: take fewer new cards for a while, and review cards on the day they are due.")
    String below();

    @Message("You are above it: fewer reviews would do.")
    String above();

    @Message("You are on target.")
    String asWished();

    @Message("Retention of young and mature cards")
    String retentionCaption();

    @Message("Retention over time, in percent")
    String retentionOverTime();

    @Message(
            "Mature cards have a stability of three weeks or more, young ones less. At least and at most: the range within which chance alone would leave 95 of 100 such samples.")
    String retentionHint();

    @Message("No learned cards came up in this period. Retention appears a few days after your first reviews.")
    String noRetention();

    @Message("Upcoming reviews")
    String coming();

    @Message("Days ahead")
    String daysAhead();

    @Message("Next")
    String lookingAhead();

    @Message(
            "{#if cards == 0}No cards are{#else if cards == 1}One card is{#else}{cards} cards are{/if} due in the next {days} days{#if overdue > 0}, {overdue} of them overdue{/if}. Each is counted once; new questions and repeats are extra.")
    String comingWhat(long cards, int days, long overdue);

    @Message("Cards due by day")
    String dueCaption();

    @Message("By topic")
    String byTopic();

    @Message(
            "Predicted recall now, of the questions you have seen and of all in the topic; and what you recalled in tests so far.")
    String byTopicWhat();

    @Message("Questions seen and predicted recall, by topic")
    String topicsCaption();

    @Message("Accuracy of predictions")
    String trust();

    @Message(
            "Of {tests} {#if tests == 1}test{#else}tests{/if} of learned cards, {foretold} % were predicted to be recalled and {came} % were.")
    String trustWhat(long tests, long foretold, long came);

    @Message("The difference may be chance.")
    String chance();

    @Message("The difference is more than chance:")
    String noChance();

    @Message("Tune your memory model")
    String learnToForetell();

    @Message("Where the two lines meet, predictions were right; with few reviews they scatter.")
    String trustHow();

    @Message("Predicted and actual recall")
    String calibration();

    // --- what is in memory

    @Message("Memory")
    String myMemory();

    @Message("Memory")
    String holding();

    @Message("of {n} {#if n == 1}question{#else}questions{/if} seen")
    String ofMet(long n);

    @Message("Recall now")
    String recallNow();

    @Message("median card")
    String ofMiddle();

    @Message("1 to 10, median card")
    String difficultyOfMiddle();

    @Message("Stability")
    String stability();

    @Message("Difficulty")
    String difficulty();

    @Message("Cards by state")
    String byState();

    @Message(
            "New: not seen yet. Learning and relearning: on short steps. Young: stability under three weeks; mature: more. Suspended and buried cards are also counted in the other groups.")
    String byStateWhat();

    @Message(
            "How likely you are to recall each card today. Most should be at or above your target; those below are due or overdue.")
    String recallWhat();

    @Message("Cards by predicted recall now")
    String recallCaption();

    @Message(
            "How long until recall of a card falls to 90 %. It grows with every success, so bars should move right over the weeks.")
    String stabilityWhat();

    @Message("Cards by stability")
    String stabilityCaption();

    @Message("Intervals")
    String intervals();

    @Message("Days between the last review of a card and the next.")
    String intervalsWhat();

    @Message("Median: {days}.")
    String intervalOfMiddle(String days);

    @Message("No card is past its first steps yet.")
    String noIntervals();

    @Message("Learned cards by interval")
    String intervalsCaption();

    @Message("How hard each card is for you, from 1 to 10. The hardest deserve a note or a better question.")
    String difficultyWhat();

    @Message("See the hardest cards")
    String seeHardest();

    @Message("Cards by difficulty")
    String difficultyCaption();

    // --- when and how

    @Message("Habits")
    String myHabits();

    @Message("Habits")
    String whenAndHow();

    @Message("Last year")
    String year();

    @Message(
            "You studied on {n} {#if n == 1}day{#else}days{/if}. A little on most days works better than a lot on a few.")
    String yearWhat(long n);

    /** A day of the picture. */
    @Message("{day}: {n} {#if n == 1}review{#else}reviews{/if}")
    String onDay(String day, int n);

    @Message("none")
    String fewest();

    @Message("your busiest day")
    String most();

    @Message("reviews of the last year")
    String reviewsOfYear();

    @Message("Reviews of the last year by day")
    String yearCaption();

    @Message("Week from")
    String weekFrom();

    @Message("Workload")
    String howMuch();

    @Message("No reviews in this period ({period}).")
    String nothingOver(String period);

    @Message(
            "{reviews} {#if reviews == 1}review{#else}reviews{/if} on {days} {#if days == 1}day{#else}days{/if} in {time}.")
    String work(long reviews, long days, String time);

    /** With the mean time of one. */
    @Message(
            "{reviews} {#if reviews == 1}review{#else}reviews{/if} on {days} {#if days == 1}day{#else}days{/if} in {time},"
                    + " {pace} {#if pace == 1}second{#else}seconds{/if} each.")
    String workAndPace(long reviews, long days, String time, long pace);

    @Message("By how well you knew the card before. Many new cards now mean many reviews next month.")
    String reviewsWhat();

    @Message("Reviews over time")
    String reviewsCaption();

    @Message("Minutes")
    String minutes();

    @Message("From seeing a question to grading it. More than ten minutes counts as a break.")
    String minutesWhat();

    @Message("Minutes over time")
    String minutesCaption();

    @Message("By hour of the day")
    String byHour();

    @Message("When you study, and how much you recall then. Small differences at hours with few tests are chance.")
    String byHourWhat();

    @Message("Reviews and recall by hour of the day")
    String byHourCaption();

    @Message("Answer buttons")
    String buttons();

    @Message(
            "Good should be the most common. If you forgot, choose Again, not Hard; otherwise predictions become too optimistic.")
    String buttonsWhat();

    @Message("Grades by how well you knew the card before")
    String buttonsCaption();

    // --- how you forget

    @Message("Readback learns from your reviews when you are likely to forget each card, and asks just before.")
    String ownWay();

    @Message(
            "Three models predict together, by the mean of their log odds: FSRS-6 and FSRS-7, which are tuned to your reviews, and SBD, which is used as published because tuning does not help it.")
    String mean();

    @Message(
            "The model is your own average: every card is predicted at the share you recalled lately. It is for comparison; intervals come from FSRS-6 as published.")
    String average();

    @Message("The model is {model}.")
    String model(String model);

    @Message("This model is not tuned to your reviews.")
    String learnsNot();

    @Message("Tuning to your reviews.")
    String learning();

    @Message("Waiting in line.")
    String waiting();

    @Message("Step {done} of at most {of}.")
    String step(int done, int of);

    @Message("Tuned; your cards are being recalculated.")
    String folding();

    @Message("Refresh")
    String howFar();

    @Message("Stop tuning")
    String stop();

    @Message("Tuning stopped. Your parameters are unchanged.")
    String stopped();

    @Message(
            "On {time} there were too few reviews ({n}), so the published parameters are used. About 64 reviews of cards seen on an earlier day are needed.")
    String tooFew(String time, long n);

    @Message(
            "Tuned on {time} to {n} {#if n == 1}review{#else}reviews{/if}. The new parameters predicted your newest reviews better, so they are in use.")
    String adopted(String time, long n);

    @Message(
            "Tuned on {time} to {n} {#if n == 1}review{#else}reviews{/if}. The new parameters predicted your newest reviews no better, so the earlier ones are kept.")
    String notAdopted(String time, long n);

    @Message("Only {model} was tuned; the others follow next time.")
    String partly(String model);

    @Message("before")
    String before();

    @Message("tuned")
    String learnt();

    @Message("Log loss")
    String logLoss();

    @Message(
            "Log loss measures how far predictions were off on your newest reviews: lower is better. The tuned parameters had not seen those reviews.")
    String logLossWhat();

    @Message(
            "Not yet tuned to you: {#if n == 0}you have no reviews{#else}you have {n} {#if n == 1}review{#else}reviews{/if}{/if}, and the published parameters are used. Tuning runs every night from about 64 reviews on.")
    String nothingLearnt(long n);

    @Message("Back to Today")
    String toDay();

    @Message("Tune now")
    String learnNow();

    @Message("Your newest reviews: where the two lines meet, predictions were right.")
    String fitHow();

    @Message("Predicted and measured recall, in percent")
    String fitCaption();

    @Message("Predicted, %")
    String foretoldPercent();

    @Message("Mean")
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

    @Message("Published")
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

    @Message("No such figure")
    String noFigure();

    @Message("Each figure on the Progress pages has its own CSV link.")
    String noFigureWhat();

    @Message("No such period")
    String noPeriod();

    @Message("Choose 7 days, 30 days, 13 weeks, 52 weeks or all time, and 30 or 90 days ahead.")
    String noPeriodWhat();

    @Message("Not counted yet")
    String notCounted();

    @Message("Earlier reviews are still being counted. Try again in a few minutes.")
    String notCountedWhat();

    @Message("Back to Progress")
    String toProgress();

    @Message("Details")
    String details();
}
