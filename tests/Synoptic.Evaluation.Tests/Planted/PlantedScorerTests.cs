using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;
using static Synoptic.Evaluation.Tests.Planted.Scene;

namespace Synoptic.Evaluation.Tests.Planted;

public sealed class PlantedScorerTests
{
    public static TheoryData<PlantedKind, Slot, DifferenceKind, ClaimKind> DifferenceKinds => new()
    {
        { PlantedKind.NumberConflict, Slot.Number, DifferenceKind.Conflict, ClaimKind.Number },
        { PlantedKind.DateConflict, Slot.Date, DifferenceKind.Conflict, ClaimKind.Passage },
        { PlantedKind.PlaceConflict, Slot.Place, DifferenceKind.Conflict, ClaimKind.Passage },
        { PlantedKind.RoleConflict, Slot.Role, DifferenceKind.Conflict, ClaimKind.Passage },
        { PlantedKind.WordingConflict, Slot.Wording, DifferenceKind.Conflict, ClaimKind.Quotation },
        { PlantedKind.WhoDidWhatConflict, Slot.WhoDidWhat, DifferenceKind.Conflict, ClaimKind.Passage },
        { PlantedKind.PolarityConflict, Slot.Polarity, DifferenceKind.Conflict, ClaimKind.Passage },
        { PlantedKind.Misattribution, Slot.Person, DifferenceKind.Conflict, ClaimKind.Quotation },
        { PlantedKind.Update, Slot.Number, DifferenceKind.Update, ClaimKind.Number },
        { PlantedKind.Scope, Slot.Number, DifferenceKind.Scope, ClaimKind.Number },
        { PlantedKind.Denial, Slot.Polarity, DifferenceKind.Conflict, ClaimKind.Passage },
    };

    [Theory]
    [MemberData(nameof(DifferenceKinds))]
    public void A_difference_of_the_right_kind_between_the_sides_is_found(
        PlantedKind kind, Slot slot, DifferenceKind differenceKind, ClaimKind claimKind)
    {
        PlantedScore score = new Scene()
            .Plant(kind, Side(At(0, 1)), Side(At(1, 2), At(2, 2)))
            .Claim(claimKind, Agreement.Conflicting, [At(0, 1), At(2, 2)], Differ(slot, differenceKind, [0], [1]))
            .Score();

        Of(score, kind).Found.ShouldBe(1);
        score.Kinds.Sum(each => each.False ?? 0).ShouldBe(0);
        score.Recall.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(DifferenceKinds))]
    public void A_difference_within_one_side_is_missed(
        PlantedKind kind, Slot slot, DifferenceKind differenceKind, ClaimKind claimKind) =>
        Of(
            new Scene()
                .Plant(kind, Side(At(0, 1)), Side(At(1, 2), At(2, 2)))
                .Claim(claimKind, Agreement.Conflicting, [At(1, 2), At(2, 2)], Differ(slot, differenceKind, [0], [1]))
                .Score(),
            kind).Found.ShouldBe(0);

    [Fact]
    public void An_update_called_a_conflict_is_missed_as_update_and_false_as_conflict()
    {
        PlantedScore score = new Scene()
            .Plant(PlantedKind.Update, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Number, Agreement.Conflicting, [At(0, 1), At(1, 1)], Differ(Slot.Number, DifferenceKind.Conflict, [0], [1]))
            .Score();

        Of(score, PlantedKind.Update).ShouldBe(new KindScore(PlantedKind.Update, 0, 1, 0));
        Of(score, PlantedKind.NumberConflict).ShouldBe(new KindScore(PlantedKind.NumberConflict, 0, 0, 1));
    }

    [Fact]
    public void A_conflict_that_nobody_planted_is_false()
    {
        PlantedScore score = new Scene()
            .Plant(PlantedKind.NumberConflict, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Number, Agreement.Conflicting, [At(0, 1), At(1, 1)], Differ(Slot.Number, DifferenceKind.Conflict, [0], [1]))
            .Claim(ClaimKind.Number, Agreement.Conflicting, [At(0, 5), At(1, 5)], Differ(Slot.Number, DifferenceKind.Conflict, [0], [1]))
            .Claim(ClaimKind.Passage, Agreement.Conflicting, [At(0, 6), At(1, 6)], Differ(Slot.Date, DifferenceKind.Conflict, [0], [1]))
            .Score();

        Of(score, PlantedKind.NumberConflict).ShouldBe(new KindScore(PlantedKind.NumberConflict, 1, 0, 1));
        Of(score, PlantedKind.DateConflict).False.ShouldBe(1);
        score.ConflictPrecision.ShouldBe(1d / 3);
        score.Precision.ShouldBe(1d / 3);
    }

    [Fact]
    public void A_conflict_on_a_person_outside_a_quotation_is_no_misattribution() =>
        new Scene()
            .Plant(PlantedKind.Misattribution, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Passage, Agreement.Conflicting, [At(0, 1), At(1, 1)], Differ(Slot.Person, DifferenceKind.Conflict, [0], [1]))
            .Score(PlantedKind.Misattribution).ShouldBe(new KindScore(PlantedKind.Misattribution, 0, 1, 1));

    [Fact]
    public void Two_items_of_one_kind_need_two_pairs_of_values() =>
        new Scene()
            .Plant(PlantedKind.NumberConflict, Side(At(0, 1)), Side(At(1, 1)))
            .Plant(PlantedKind.NumberConflict, Side(At(0, 2)), Side(At(1, 2)))
            .Claim(
                ClaimKind.Number, Agreement.Conflicting, [At(0, 1), At(0, 2), At(1, 1), At(1, 2)],
                Differ(Slot.Number, DifferenceKind.Conflict, [0, 1], [2, 3]))
            .Score(PlantedKind.NumberConflict).ShouldBe(new KindScore(PlantedKind.NumberConflict, 1, 1, 0));

    [Fact]
    public void A_series_of_values_finds_each_of_its_steps() =>
        new Scene()
            .Plant(PlantedKind.Update, Side(At(0, 1)), Side(At(1, 1)))
            .Plant(PlantedKind.Update, Side(At(1, 1)), Side(At(2, 1)))
            .Claim(ClaimKind.Number, Agreement.Agree, [At(0, 1), At(1, 1), At(2, 1)], Differ(Slot.Number, DifferenceKind.Update, [0], [1], [2]))
            .Score(PlantedKind.Update).Found.ShouldBe(2);

    [Fact]
    public void Two_accounts_of_an_order_are_found_by_a_conflict_on_that_slot_alone()
    {
        static Scene Planted(Slot slot) => new Scene()
            .Plant(PlantedKind.Order, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Order, Agreement.Conflicting, [At(0, 1), At(1, 1)], Differ(slot, DifferenceKind.Conflict, [0], [1]));

        Planted(Slot.Order).Score(PlantedKind.Order).ShouldBe(new KindScore(PlantedKind.Order, 1, 0, 0));
        Planted(Slot.Date).Score(PlantedKind.Order).ShouldBe(new KindScore(PlantedKind.Order, 0, 1, 0));
        Planted(Slot.Date).Score(PlantedKind.DateConflict).False.ShouldBe(1);
    }

    [Fact]
    public void A_plan_that_came_to_nothing_is_found_by_a_difference_of_that_kind()
    {
        static Scene Planted(DifferenceKind kind) => new Scene()
            .Plant(PlantedKind.PlannedNotHappened, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Plan, Agreement.Compatible, [At(0, 1), At(1, 1)], Differ(Slot.Polarity, kind, [0], [1]));

        Planted(DifferenceKind.Outcome).Score(PlantedKind.PlannedNotHappened).ShouldBe(new KindScore(PlantedKind.PlannedNotHappened, 1, 0, 0));
        Planted(DifferenceKind.Conflict).Score(PlantedKind.PlannedNotHappened).ShouldBe(new KindScore(PlantedKind.PlannedNotHappened, 0, 1, 0));
    }

    [Theory]
    [InlineData(Factuality.Asserted, "forecaster", 1)]
    [InlineData(Factuality.Denied, "forecaster", 0)]
    [InlineData(Factuality.Asserted, "place", 0)]
    public void A_forecast_is_found_by_a_frame_that_names_who_makes_it(Factuality factuality, string role, int found) =>
        new Scene()
            .Plant(PlantedKind.Forecast, Side(At(0, 1)))
            .Forecast(At(0, 1), role, factuality)
            .Score(PlantedKind.Forecast).ShouldBe(new KindScore(PlantedKind.Forecast, found, 1 - found, null));

    [Theory]
    [InlineData(Agreement.Agree)]
    [InlineData(Agreement.Compatible)]
    public void An_agreement_is_found_where_a_claim_joins_two_of_its_reports(Agreement agreement) =>
        new Scene()
            .Plant(PlantedKind.Agreement, Side(At(0, 1)), Side(At(1, 1)), Side(At(2, 1)))
            .Claim(ClaimKind.Passage, agreement, [At(1, 1), At(2, 1)])
            .Score(PlantedKind.Agreement).ShouldBe(new KindScore(PlantedKind.Agreement, 1, 0, null));

    [Fact]
    public void An_agreement_is_missed_where_both_places_stand_in_one_report() =>
        new Scene()
            .Plant(PlantedKind.Agreement, Side(At(0, 1), At(0, 2)), Side(At(1, 1)))
            .Claim(ClaimKind.Passage, Agreement.Agree, [At(0, 1), At(0, 2)])
            .Score(PlantedKind.Agreement).Found.ShouldBe(0);

    [Fact]
    public void An_agreement_within_a_conflicting_claim_is_found_on_one_value_and_missed_across_two()
    {
        static int Found(int left, int right) => new Scene()
            .Plant(PlantedKind.Agreement, Side(At(left, 1)), Side(At(right, 1)))
            .Claim(ClaimKind.Number, Agreement.Conflicting, [At(0, 1), At(1, 1), At(2, 1)], Differ(Slot.Number, DifferenceKind.Conflict, [0, 1], [2]))
            .Score(PlantedKind.Agreement).Found;

        Found(0, 1).ShouldBe(1);
        Found(0, 2).ShouldBe(0);
    }

    [Theory]
    [InlineData(Agreement.Compatible, 1)]
    [InlineData(Agreement.Agree, 0)]
    [InlineData(Agreement.Conflicting, 0)]
    public void Compatible_values_need_a_compatible_claim(Agreement agreement, int found) =>
        new Scene()
            .Plant(PlantedKind.Compatible, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Number, agreement, [At(0, 1), At(1, 1)])
            .Score(PlantedKind.Compatible).Found.ShouldBe(found);

    [Theory]
    [InlineData(PlantedKind.Unit, ClaimKind.Number, Agreement.Agree, 1)]
    [InlineData(PlantedKind.Unit, ClaimKind.Number, Agreement.Compatible, 1)]
    [InlineData(PlantedKind.Unit, ClaimKind.Passage, Agreement.Agree, 0)]
    [InlineData(PlantedKind.Unit, ClaimKind.Number, Agreement.Conflicting, 0)]
    [InlineData(PlantedKind.Arithmetic, ClaimKind.Passage, Agreement.Agree, 1)]
    [InlineData(PlantedKind.Arithmetic, ClaimKind.Number, Agreement.Conflicting, 0)]
    public void Units_and_sums_need_a_claim_that_can_hold(PlantedKind kind, ClaimKind claimKind, Agreement agreement, int found) =>
        new Scene()
            .Plant(kind, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(claimKind, agreement, [At(0, 1), At(1, 1)])
            .Score(kind).Found.ShouldBe(found);

    [Fact]
    public void A_single_source_is_found_where_one_report_makes_the_claim_and_no_claim_joins_it_to_another()
    {
        Scene alone = new Scene().Plant(PlantedKind.SingleSource, Side(At(0, 1))).Claim(ClaimKind.Passage, Agreement.Agree, [At(0, 1)]);
        alone.Score(PlantedKind.SingleSource).Found.ShouldBe(1);

        alone.Claim(ClaimKind.Number, Agreement.Agree, [At(0, 1), At(1, 1)]);
        alone.Score(PlantedKind.SingleSource).Found.ShouldBe(0);
    }

    [Theory]
    [InlineData(PlantedKind.WireCopy)]
    [InlineData(PlantedKind.EditedCopy)]
    public void A_copied_passage_is_found_in_two_reports(PlantedKind kind)
    {
        PlantedScore score = new Scene()
            .Plant(kind, Side(At(0, 1)), Side(At(1, 1)), Side(At(2, 1)))
            .Share(SharingKind.Copy, At(0, 1), At(2, 1), At(0, 9), At(2, 9))
            .Score();

        Of(score, kind).Found.ShouldBe(1);
        Of(score, PlantedKind.EditedCopy).False.ShouldBe(1, "sentence 9 of the two reports differs and nobody planted it");
        Of(score, PlantedKind.WireCopy).False.ShouldBe(0);
    }

    [Fact]
    public void One_quotation_is_found_by_a_claim_or_by_a_sharing()
    {
        static Scene Planted() => new Scene().Plant(PlantedKind.OneQuotation, Side(At(0, 1)), Side(At(1, 1)));

        Planted().Claim(ClaimKind.Quotation, Agreement.Agree, [At(0, 1), At(1, 1)]).Score(PlantedKind.OneQuotation).Found.ShouldBe(1);
        Planted().Share(SharingKind.Quotation, At(0, 1), At(1, 1)).Score(PlantedKind.OneQuotation).Found.ShouldBe(1);
        Planted().Claim(ClaimKind.Passage, Agreement.Agree, [At(0, 1), At(1, 1)]).Score(PlantedKind.OneQuotation).Found.ShouldBe(0);
    }

    [Theory]
    [InlineData(SharingKind.Upstream, 1)]
    [InlineData(SharingKind.Agency, 1)]
    [InlineData(SharingKind.Family, 0)]
    public void One_upstream_is_found_by_a_sharing_through_a_party(SharingKind kind, int found) =>
        new Scene()
            .Plant(PlantedKind.OneUpstream, Side(At(0, 1)), Side(At(1, 1)))
            .Share(kind, At(0, 1), At(1, 1))
            .Score(PlantedKind.OneUpstream).ShouldBe(new KindScore(PlantedKind.OneUpstream, found, 1 - found, 0));

    [Fact]
    public void One_upstream_is_found_by_an_origin_group_that_names_its_party()
    {
        static KindScore Score(DocumentSpan? party, int place) => new Scene()
            .Plant(PlantedKind.OneUpstream, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Passage, Agreement.Agree, [new OriginGroup([0, 1], party)], [At(0, place), At(1, place)])
            .Score(PlantedKind.OneUpstream);

        Score(At(0, 0), 1).ShouldBe(new KindScore(PlantedKind.OneUpstream, 1, 0, 0));
        Score(null, 1).ShouldBe(new KindScore(PlantedKind.OneUpstream, 0, 1, 0));
        Score(At(0, 0), 7).ShouldBe(new KindScore(PlantedKind.OneUpstream, 0, 1, 1));
    }

    [Fact]
    public void A_misspelled_name_is_found_where_one_entity_bears_both_spellings()
    {
        static Scene Planted() => new Scene().Plant(PlantedKind.Misspelling, Side(At(0, 1)), Side(At(1, 1)));

        Planted().Name(At(0, 1), At(1, 1)).Score(PlantedKind.Misspelling).Found.ShouldBe(1);
        Planted().Name(At(0, 1)).Name(At(1, 1)).Score(PlantedKind.Misspelling).Found.ShouldBe(0);
    }

    [Fact]
    public void An_entity_of_every_name_bears_no_misspelling() =>
        new Scene()
            .Plant(PlantedKind.Misspelling, Side(At(0, 1)), Side(At(1, 1)))
            .Name([.. Enumerable.Range(0, 5).SelectMany(sentence => new[] { At(0, sentence), At(1, sentence) })])
            .Score(PlantedKind.Misspelling).Found.ShouldBe(0);

    [Fact]
    public void Two_people_of_one_surname_are_found_where_each_keeps_to_its_side()
    {
        static Scene Planted() => new Scene()
            .Plant(PlantedKind.SameSurname, Side(At(0, 1), At(0, 2), At(0, 3)), Side(At(1, 1)));

        Planted().Name(At(0, 1), At(0, 2)).Name(At(1, 1)).Score(PlantedKind.SameSurname).Found.ShouldBe(1);
        Planted().Name(At(0, 1), At(0, 2), At(1, 1)).Score(PlantedKind.SameSurname).Found.ShouldBe(0);
        Planted().Name(At(0, 1)).Name(At(0, 2)).Name(At(0, 3)).Name(At(1, 1)).Score(PlantedKind.SameSurname).Found
            .ShouldBe(0, "the first person was taken for three");
    }

    [Theory]
    [InlineData("NOR", "government of Norway", 1)]
    [InlineData("NOR", "Norwegian foreign ministry", 1)]
    [InlineData("European Union", "European Commission", 1)]
    [InlineData("SWE", "government of Norway", 0)]
    [InlineData(null, "government of Norway", 0)]
    public void A_metonym_is_found_where_the_mention_stands_for_what_is_meant(string? meant, string value, int found) =>
        new Scene()
            .Plant(PlantedKind.Metonym, SideOf(value, At(0, 1)))
            .StandIn(At(0, 1), meant)
            .Score(PlantedKind.Metonym).Found.ShouldBe(found);

    [Theory]
    [InlineData(PlantedKind.PlannedNotHappened, 0)]
    [InlineData(PlantedKind.Forecast, null)]
    [InlineData(PlantedKind.Order, 0)]
    public void A_claim_without_a_difference_shows_none_of_these(PlantedKind kind, int? falseMarks) =>
        new Scene()
            .Plant(kind, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Passage, Agreement.Agree, [At(0, 1), At(1, 1)])
            .Name(At(0, 1))
            .Score(kind).ShouldBe(new KindScore(kind, 0, 1, falseMarks));

    [Theory]
    [InlineData(PlantedKind.ReportedShift, ShiftKind.Reported, 1)]
    [InlineData(PlantedKind.ReportedShift, ShiftKind.Computed, 0)]
    [InlineData(PlantedKind.DroppedTopic, ShiftKind.Computed, 1)]
    [InlineData(PlantedKind.DroppedTopic, ShiftKind.Reported, 1)]
    public void A_shift_is_found_by_its_own_sort_and_a_dropped_topic_by_either(PlantedKind kind, ShiftKind shift, int found) =>
        new Scene().Plant(kind, Side(At(0, 1))).Shift(shift, At(0, 1)).Score(kind).ShouldBe(new KindScore(kind, found, 1 - found, 0));

    [Fact]
    public void A_dropped_topic_is_missed_where_only_its_replacement_is_marked() =>
        new Scene()
            .Plant(PlantedKind.DroppedTopic, Side(At(0, 1)), Side(At(1, 1)))
            .Shift(ShiftKind.Computed, At(1, 1))
            .Score(PlantedKind.DroppedTopic).ShouldBe(new KindScore(PlantedKind.DroppedTopic, 0, 1, 0));

    [Fact]
    public void A_shift_that_shows_no_change_is_false_for_its_sort()
    {
        PlantedScore score = new Scene()
            .Plant(PlantedKind.Update, Side(At(0, 3)), Side(At(1, 3)))
            .Shift(ShiftKind.Reported, At(0, 1))
            .Shift(ShiftKind.Computed, At(0, 2))
            .Shift(ShiftKind.Reported, At(1, 3))
            .Score();

        Of(score, PlantedKind.ReportedShift).False.ShouldBe(1);
        Of(score, PlantedKind.DroppedTopic).False.ShouldBe(1);
    }

    [Fact]
    public void Silence_is_found_where_a_claim_of_two_saying_reports_calls_the_third_silent()
    {
        static Scene Planted(string? value, params DocumentSpan[] places) => new Scene()
            .Plant(PlantedKind.Silence, Side(At(0, 1)), Side(At(1, 1)), SideOf(value, At(2, 0)))
            .Claim(ClaimKind.Passage, Agreement.Agree, places);

        Planted("silent", At(0, 1), At(1, 1)).Silent(0, 2).Score(PlantedKind.Silence).Found.ShouldBe(1);
        Planted(null, At(0, 1), At(1, 1)).Silent(0, 2).Score(PlantedKind.Silence).Found.ShouldBe(1, "the last side is the silent one");
        Planted("silent", At(0, 1), At(1, 1)).Silent(0, 3).Score(PlantedKind.Silence).Found.ShouldBe(0);
        Planted("silent", At(0, 1), At(3, 1)).Silent(0, 2).Score(PlantedKind.Silence).Found.ShouldBe(0);
    }

    private static KindScore Of(PlantedScore score, PlantedKind kind) => score.Kinds.Single(each => each.Kind == kind);
}
