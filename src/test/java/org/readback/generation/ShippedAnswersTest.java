package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.question.Outcome;

/** What somebody who knows the fact types, in words of their own, is graded right; what shows that they do not is not. */
class ShippedAnswersTest {
    @ParameterizedTest(name = "[{index}] {0} {1}: “{2}” is {3}")
    @DisplayName("natural answers are graded as an expert would")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            prc-stands-for           | stands-for object       | peoples republic of china                | CORRECT
            prc-stands-for           | stands-for object       | The People's Republic of China           | CORRECT
            prc-stands-for           | stands-for object       | PRC                                      | WRONG
            prc-stands-for           | stands-for object       | China                                    | WRONG
            prc-stands-for           | acronym subject         | p.r.c.                                   | CORRECT
            eu-stands-for            | acronym subject         | EEU                                      | WRONG
            eu-stands-for            | acronym subject         | the EU                                   | CORRECT
            eu-stands-for            | stands-for object       | European Union                           | CORRECT
            eu-stands-for            | stands-for object       | Eurasian Union                           | WRONG
            sco-stands-for           | stands-for object       | Shanghai Co-operation Organisation       | CORRECT
            sco-stands-for           | stands-for object       | SCO                                      | WRONG
            sco-stands-for           | stands-for object       | Shangai Cooperation Organization         | TYPO
            sco-stands-for           | acronym subject         | SCO                                      | CORRECT
            sco-stands-for           | acronym subject         | Shanghai Cooperation Organization        | WRONG
            bri-stands-for           | stands-for object       | Belt & Road Initiative                   | CORRECT
            bri-stands-for           | acronym subject         | bri                                      | CORRECT
            eeu-stands-for           | stands-for object       | Eurasian Economic Union                  | CORRECT
            eeu-stands-for           | stands-for object       | European Union                           | WRONG
            eeu-stands-for           | acronym subject         | EAEU                                     | CORRECT
            eeu-stands-for           | acronym subject         | EU                                       | WRONG
            russia-full-name         | cloze object            | federation                               | CORRECT
            relationship-character   | cloze multifaceted      | multi-faceted                            | CORRECT
            relationship-connections | list object             | economic, military and diplomatic        | CORRECT
            relationship-connections | list object             | military, economic                       | PARTLY
            soviet-union-dissolved   | when when               | 1991                                     | CORRECT
            soviet-union-dissolved   | when when               | 1990                                     | WRONG
            soviet-union-dissolved   | when when               | December 1991                            | CORRECT
            relationship-began       | which object            | collapse of the USSR                     | CORRECT
            relationship-began       | which object            | dissolution of the USSR                  | CORRECT
            relationship-began       | which object            | the disolution of the Soviet Union       | TYPO
            history-included         | list object             | cooperation, rivalry, crises, border war | CORRECT
            history-included         | list object             | border war; rivalry                      | PARTLY
            border-war-decade        | when when               | the sixties                              | CORRECT
            border-war-decade        | when when               | 1960s                                    | CORRECT
            border-war-decade        | when when               | 1960's                                   | CORRECT
            border-war-decade        | when when               | 60s                                      | CORRECT
            border-war-decade        | when when               | 1969                                     | CORRECT
            dynamism-traced          | when when               | in 2014                                  | CORRECT
            dynamism-traced          | when when               | 2019                                     | WRONG
            dynamism-traced          | who-says speaker        | many experts                             | CORRECT
            dynamism-traced          | who-says speaker        | experts                                  | CORRECT
            dynamism-traced          | who-says speaker        | the experts                              | CORRECT
            reaction-led-moscow      | cause subject           | reaction to the first invasion of Ukraine| CORRECT
            reaction-led-moscow      | cause subject           | the invasion of Ukraine                  | WRONG
            reaction-led-moscow      | effect object           | closer ties with China                   | CORRECT
            reaction-led-moscow      | effect object           | strengthen ties with China               | CORRECT
            two-invasions            | number object           | two                                      | CORRECT
            two-invasions            | number object           | 2                                        | CORRECT
            who-reacted              | list object             | the US and the EU                        | CORRECT
            who-reacted              | list object             | America, European Union                  | CORRECT
            reaction-included-sanctions | which object         | sanctions                                | CORRECT
            reaction-included-sanctions | which object         | sanction                                 | TYPO
            de-facto-alliance-concern| who-says speaker        | U.S. policymakers and Members of Congress| CORRECT
            de-facto-alliance-concern| who-says speaker        | US lawmakers                             | CORRECT
            de-facto-alliance-concern| who-says speaker        | many experts                             | WRONG
            de-facto-alliance-concern| says-what object        | a de facto alliance                      | CORRECT
            de-facto-alliance-concern| says-what object        | de-facto alliance                        | CORRECT
            de-facto-alliance-concern| says-what object        | mutual defense pact                      | WRONG
            affinity-led-to-concern  | cause subject           | their apparent affinity                  | CORRECT
            affinity-led-to-concern  | cause subject           | affinity                                 | CORRECT
            counter-global-influence | which object            | their global influence                   | CORRECT
            counter-global-influence | which object            | global influence of Russia and China     | CORRECT
            short-of-defense-pact    | which object            | a mutual defence pact                    | CORRECT
            short-of-defense-pact    | which object            | mutual defense treaty                    | CORRECT
            resembles-alignment      | cloze non-binding       | nonbinding                               | CORRECT
            resembles-alignment      | which object            | a non-binding alignment                  | CORRECT
            resembles-alignment      | which object            | an alliance                              | WRONG
            alignment-based-on-opposition | which object       | the U.S. led international order         | CORRECT
            alignment-based-on-opposition | which object       | US-led order                             | CORRECT
            order-described-as-us-led| who-says speaker        | Russia and China                         | CORRECT
            order-described-as-us-led| who-says speaker        | CRS                                      | WRONG
            order-described-as-us-led| says-what object        | US led                                   | CORRECT
            opposition-spurred-cooperation | cause subject     | shared opposition                        | CORRECT
            opposition-spurred-cooperation | effect object     | cooperation                              | CORRECT
            mistrust-not-overcome    | which object            | mistrust                                 | CORRECT
            mistrust-not-overcome    | which object            | historic strategic mistrust              | CORRECT
            renewed-invasion-started | when when               | February 2022                            | CORRECT
            reliance-grew            | cloze subject           | Russian                                  | CORRECT
            reliance-grew            | cloze subject           | China's                                  | WRONG
            reliance-grew            | cloze subject           | Russia's                                 | CORRECT
            kinds-of-support         | list object             | political and economic                   | CORRECT
            reliance-in-the-wake     | which object            | the 2022 invasion of Ukraine             | CORRECT
            reliance-in-the-wake     | which object            | Russia's first invasion of Ukraine       | WRONG
            reliance-in-the-wake     | which object            | the renewed invasion                     | CORRECT
            advantage-grew           | cloze subject           | PRC's                                    | CORRECT
            advantage-grew           | cloze subject           | Chinese                                  | CORRECT
            reliance-raised-advantage| cause subject           | Russia's growing reliance on China       | CORRECT
            reliance-raised-advantage| cause subject           | Russia's dependence on China             | CORRECT
            border-agreement-year    | which-year when         | 1991                                     | CORRECT
            border-agreement-parties | list object             | China and the USSR                       | CORRECT
            border-agreement-parties | list object             | China and Russia                         | WRONG
            friendship-treaty-name   | name-cloze word-3       | Good Neighborliness                      | CORRECT
            friendship-treaty-name   | name-cloze word-3       | good-neighbourliness                     | CORRECT
            friendship-treaty-name   | name-cloze word-3       | Good Neighbourlyness                     | TYPO
            treaty-builds-on-agreement | which object          | the 1991 border agreement                | CORRECT
            treaty-builds-on-agreement | which object          | Sino-Soviet Border Agreement             | CORRECT
            treaty-builds-on-agreement | which subject         | the 2001 treaty                          | CORRECT
            treaty-builds-on-agreement | which subject         | Treaty of Good Neighborliness and Friendly Co-operation | CORRECT
            treaty-noted-satisfaction| which object            | border                                   | CORRECT
            treaty-noted-satisfaction| which object            | border issues                            | CORRECT
            treaty-set-areas         | cloze counterterrorism  | counter-terrorism                        | CORRECT
            treaty-set-areas         | cloze economics-and-trade | trade and economics                    | CORRECT
            treaty-renewed           | when when               | 2021                                     | CORRECT
            treaty-renewed           | when when               | 2001                                     | WRONG
            treaty-renewed           | which subject           | the treaty of 2001                       | CORRECT
            renewal-reflects-trajectory | cloze positive       | positive                                 | CORRECT
            direction-reflects-ties  | which object            | personal ties                            | CORRECT
            direction-reflects-ties  | which object            | close ties between Putin and Xi          | CORRECT
            presidents-with-ties     | list object             | Putin and Xi                             | CORRECT
            presidents-with-ties     | list object             | Xi Jinping; Vladimir Putin               | CORRECT
            met-since-2013           | when when               | since 2013                               | CORRECT
            dialogue-mechanisms      | which object            | dialogue mechanisms                      | CORRECT
            partnership-announced    | when when               | 2019                                     | CORRECT
            partnership-announced    | which object            | Comprehensive Strategic Partnership of Coordination for a New Era | CORRECT
            partnership-announced    | which subject           | Chinese and Russian leaders              | CORRECT
            partnership-announced    | which subject           | Xi and Putin                             | CORRECT
            partnership-name         | name-cloze new-era      | new era                                  | CORRECT
            professed-trust          | says-what object        | trust                                    | CORRECT
            professed-trust          | who-says speaker        | the leaders of China and Russia          | CORRECT
            professed-trust          | who-says speaker        | CRS                                      | WRONG
            professed-cooperation    | cloze object            | all round                                | CORRECT
            military-forms           | list object             | exchanges, joint exercises, intelligence sharing, weapons development | CORRECT
            military-forms           | list object             | exercises; intelligence sharing          | PARTLY
            road-map-signed          | when when               | Nov. 2021                                | CORRECT
            road-map-signed          | when when               | 11/2021                                  | CORRECT
            road-map-signed          | when when               | 2021                                     | PARTLY
            road-map-signed          | when when               | December 2021                            | WRONG
            road-map-signed          | which object            | roadmap for military cooperation         | CORRECT
            road-map-signed          | which object            | a Road Map for Military Co-operation for 2021-2025 | CORRECT
            road-map-period          | when when               | 2021-2025                                | CORRECT
            road-map-period          | when when               | 2021–2025                                | CORRECT
            road-map-period          | when when               | from 2021 to 2025                        | CORRECT
            road-map-period          | when when               | 2021 through 2025                        | CORRECT
            road-map-period          | when when               | 2021                                     | PARTLY
            road-map-period          | cloze end               | 2025                                     | CORRECT
            road-map-name            | name-cloze word-1       | roadmap                                  | CORRECT
            road-map-name            | name-cloze word-4       | military cooperation                     | CORRECT
            sco-founders             | which object            | SCO                                      | CORRECT
            sco-founders             | which object            | the Shanghai Cooperation Organisation    | CORRECT
            sco-founders             | which object            | BRICS                                    | WRONG
            sco-founders             | cloze founding          | founder                                  | CORRECT
            sco-based                | which object            | Eurasia                                  | CORRECT
            sco-focus                | which object            | security                                 | CORRECT
            sco-is                   | term subject            | SCO                                      | CORRECT
            commercial-financial-ties| list object             | financial and commercial                 | CORRECT
            de-dollarize             | cloze object            | dedollarize                              | CORRECT
            de-dollarize             | cloze object            | de-dollarise                             | CORRECT
            de-dollarize             | which object            | the world economy                        | CORRECT
            economy-seen-as-beholden | who-says speaker        | Russia and China                         | CORRECT
            economy-seen-as-beholden | says-what object        | the USA                                  | CORRECT
            oppose-unilateral-sanctions | which object         | unilateral sanctions                     | CORRECT
            multilateral-settings    | list object             | UN, SCO, BRICS, G20                      | CORRECT
            multilateral-settings    | list object             | the United Nations; BRICS                | PARTLY
            draft-vetoed             | when when               | 2022                                     | CORRECT
            draft-vetoed             | which subject           | Beijing                                  | CORRECT
            draft-us-led             | which object            | the U.S.                                 | CORRECT
            draft-of-un              | which object            | UN                                       | CORRECT
            draft-of-un              | which object            | U.N. Security Council                    | CORRECT
            draft-would-have         | which object            | tighten sanctions on North Korea         | CORRECT
            draft-target             | which object            | DPRK                                     | CORRECT
            draft-target             | which object            | South Korea                              | WRONG
            draft-reason             | which object            | missile launches                         | CORRECT
            draft-reason             | which object            | missile tests                            | CORRECT
            draft-reason             | which object            | nuclear tests                            | WRONG
            tried-to-harmonize       | cloze harmonize         | harmonise                                | CORRECT
            overlapping-ventures     | list object             | BRI and EAEU                             | CORRECT
            overlapping-ventures     | list object             | Belt and Road, EEU                       | CORRECT
            overlapping-ventures     | list-cloze item-1       | Belt and Road                            | CORRECT
            """)
    void natural(String factId, String familyAndSlot, String typed, Outcome expected) {
        assertThat(Shipped.graded(factId, familyAndSlot, typed))
                .as(Shipped.asked(factId, familyAndSlot).stem())
                .isEqualTo(expected);
    }
}
