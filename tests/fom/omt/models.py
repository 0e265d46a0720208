"""Small object models whose definitions often meet, for property tests."""

from string import ascii_letters

from hypothesis import strategies as st

from fom.omt import Edition, ObjectModel
from fom.omt.datatypes import (
    Alternative,
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    Field,
    FixedRecord,
    Place,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from fom.omt.model import (
    Attribute,
    Dimension,
    Identification,
    InteractionClass,
    ObjectClass,
    Parameter,
    SynchronizationPoint,
    TimeRepresentation,
    Transportation,
    UpdateRate,
)

NEW = Edition.OMT_2025


def models(
    edition: Edition, names: st.SearchStrategy[str], texts: st.SearchStrategy[str]
) -> st.SearchStrategy[ObjectModel]:
    """Models of an edition whose names and texts come from strategies."""
    new = edition is NEW
    lists = st.lists(names, max_size=2, unique=True).map(tuple)
    notes = st.frozensets(names.map(lambda name: "-".join(name.split())), max_size=2)
    truths = st.none() | st.booleans() if new else st.none()
    sharings = st.sampled_from(["", "Neither", "Publish", "PublishSubscribe"])
    places = st.builds(Place, names, st.integers(1, 9), names)
    base = {"name": names, "semantics": texts, "notes": notes, "place": places}
    attributes = st.builds(
        Attribute,
        **base,
        data_type=names,
        update_condition=texts,
        sharing=sharings,
        dimensions=lists,
        transportation=texts,
        value_required=truths,
    )
    parameters = st.builds(Parameter, **base, data_type=texts, value_required=truths)
    objects: st.SearchStrategy[ObjectClass] = st.deferred(
        lambda: st.builds(
            ObjectClass,
            **base,
            sharing=sharings,
            dimensions=lists if new else st.just(()),
            attributes=_table(attributes),
            classes=st.just({}) | _table(objects),
            directed_interactions=(
                st.dictionaries(names, sharings, max_size=2) if new else st.just({})
            ),
        )
    )
    interactions: st.SearchStrategy[InteractionClass] = st.deferred(
        lambda: st.builds(
            InteractionClass,
            **base,
            sharing=sharings,
            dimensions=lists,
            transportation=texts,
            parameters=_table(parameters),
            classes=st.just({}) | _table(interactions),
        )
    )
    dimensions = st.builds(
        Dimension,
        name=names,
        data_types=lists if new else st.lists(names, max_size=1).map(tuple),
        input_description=texts if new else st.just(""),
        upper_bound=st.none() | st.integers(1, 3),
        normalization=texts,
        notes=notes,
        place=places,
    )
    rates = st.builds(UpdateRate, **base, rate=st.sampled_from(["", "30", "30.0", "2"]))
    points = st.builds(
        SynchronizationPoint,
        label=names,
        data_type=texts,
        semantics=texts,
        notes=notes,
        place=places,
    )
    times = st.builds(TimeRepresentation, time_stamp=names, notes=notes, place=places)
    return st.builds(
        ObjectModel,
        edition=st.just(edition),
        identification=st.builds(
            Identification,
            name=texts,
            version=texts,
            references=st.lists(st.tuples(names, texts), max_size=2).map(tuple),
            entries=st.dictionaries(
                st.sampled_from(["purpose", "poc/pocName", "poc[2]/pocName"]),
                names,
            ).filter(lambda told: "poc[2]/pocName" not in told or len(told) == 3),
        ),
        objects=st.none() | objects,
        interactions=st.none() | interactions,
        dimensions=_table(dimensions),
        time=st.none() | times,
        tags=st.dictionaries(
            st.sampled_from(["sendReceiveTag", "requestUpdateTag"]), names
        ),
        synchronizations=st.lists(points, max_size=2).map(
            lambda found: {one.label: one for one in found}
        ),
        transportations=_table(st.builds(Transportation, **base, reliable=texts)),
        update_rates=_table(rates),
        switches=st.dictionaries(
            st.sampled_from(["autoProvide", "serviceReporting"]),
            st.sampled_from(["true", "false"]),
        ),
        data_types=_table(_data_types(new, names, texts, base)),
        notes=st.dictionaries(names, texts, max_size=2),
    )


def _data_types(
    new: bool,
    names: st.SearchStrategy[str],
    texts: st.SearchStrategy[str],
    base: dict[str, st.SearchStrategy[object]],
) -> st.SearchStrategy[DataType]:
    notes = base["notes"]
    part = {"name": names, "data_type": texts, "semantics": texts, "notes": notes}
    kinds: list[st.SearchStrategy[DataType]] = [
        st.builds(
            BasicData,
            **base,
            size=st.sampled_from([0, 8, 16]),
            endian=texts,
            encoding=texts,
        ),
        st.builds(SimpleData, **base, representation=texts, units=texts),
        st.builds(
            EnumeratedData,
            **base,
            representation=texts,
            enumerators=st.dictionaries(
                names, st.lists(names, max_size=2).map(tuple), max_size=3
            ),
        ),
        st.builds(
            ArrayData, **base, data_type=texts, cardinality=texts, encoding=texts
        ),
        st.builds(
            FixedRecord,
            **base,
            fields=st.lists(
                st.builds(Field, **part), max_size=2, unique_by=lambda f: f.name
            ).map(tuple),
            encoding=st.sampled_from(["HLAfixedRecord", "Other"]),
            include=texts if new else st.just(""),
        ),
        st.builds(
            VariantRecord,
            **base,
            discriminant=texts,
            data_type=texts,
            alternatives=st.lists(
                st.builds(Alternative, **part, enumerators=texts),
                max_size=2,
                unique_by=lambda a: a.name,
            ).map(tuple),
            encoding=st.sampled_from(
                ["HLAvariantRecord", "HLAextendableVariantRecord"]
            ),
        ),
    ]
    if new:
        reference = st.builds(
            ReferenceData, **base, representation=texts, referenced_class=texts
        )
        kinds.append(reference)
    return st.one_of(kinds)


def _table(things):  # type: ignore[no-untyped-def]
    return st.lists(things, max_size=2).map(
        lambda found: {one.name: one for one in found}
    )


#: Names and texts that meet often, and such as make XML difficult.
FEW = st.sampled_from(["A", "B"])
FEW_TEXTS = st.sampled_from(["", "", "NA", "a", "a  b", "a b"])
WILD = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=8,
).map(lambda text: text.strip() or ascii_letters[len(text)])
