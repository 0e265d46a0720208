"""Wireshark's dissector as judge of what is encoded (tshark 4.0 was tried)."""

import operator
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import Any

import pytest

from interop.capture import CaptureWriter
from interop.dis import (
    BODIES,
    IFF,
    TSPI,
    Acknowledge,
    AcknowledgeR,
    AcousticBeam,
    AcousticSystem,
    ActionRequest,
    ActionRequestR,
    ActionResponse,
    ActionResponseR,
    AdditionalPassiveActivity,
    AggregateDatums,
    AggregateMarking,
    AggregateState,
    Appearance,
    ArealObjectState,
    ArticulatedPart,
    ArticulatedParts,
    AttachedPart,
    Attribute,
    AttributeRecordSet,
    Beam,
    BeamAntennaPattern,
    BeamData,
    ClockTime,
    Collision,
    CollisionElastic,
    Comment,
    CommentR,
    CommunicationsNode,
    CreateEntity,
    CreateEntityR,
    Data,
    DataQuery,
    DataQueryR,
    DataR,
    DeadReckoning,
    Descriptor,
    Designator,
    Detonation,
    DirectedEnergyFire,
    ElectromagneticEmission,
    EmissionsLayer,
    EmitterSystem,
    EntityAssociation,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityStateUpdate,
    EntityType,
    EntityTypeParameter,
    EnvironmentalProcess,
    EventId,
    EventReport,
    EventReportR,
    Fire,
    FixedDatum,
    FundamentalParameters,
    GriddedData,
    InformationEffect,
    InformationOperationsAction,
    InformationOperationsReport,
    IntercomControl,
    IntercomSignal,
    IsGroupOf,
    IsPartOf,
    LinearObjectState,
    LinearSegment,
    LinkParameters,
    LiveEntityDetonation,
    LiveEntityFire,
    LiveEntityId,
    Location,
    Marking,
    MinefieldData,
    MinefieldQuery,
    MinefieldResponseNack,
    MinefieldState,
    Modulation,
    OperationalData,
    Orientation,
    PerimeterPoint,
    PointObjectState,
    PrecisionAimpoint,
    PropulsionSystem,
    Receiver,
    RecordQueryR,
    RecordR,
    RecordSet,
    RemoveEntity,
    RemoveEntityR,
    RepairComplete,
    RepairResponse,
    ResupplyCancel,
    ResupplyOffer,
    ResupplyReceived,
    Separation,
    ServiceRequest,
    SetData,
    SetDataR,
    SetRecordR,
    Shaft,
    Signal,
    SilentAggregate,
    SimulationAddress,
    SincgarsParameters,
    StandardRecord,
    StartResume,
    StartResumeR,
    StopFreeze,
    StopFreezeR,
    SupplementalEmissionEntityState,
    SupplyQuantity,
    TrackJam,
    TransferOwnership,
    Transmitter,
    UnderwaterAcoustic,
    VariableDatum,
    Vector,
    encode_pdu,
)
from interop.dis.gridded import RegularAxis
from interop.dis.group import GroundCombatVehicle
from interop.dis.live import RelativeLocation
from interop.dis.process import EnvironmentType

ONE, TWO, THREE = EntityId(1, 2, 3), EntityId(4, 5, 6), EntityId(7, 8, 9)
EVENT = EventId(11, 12, 13)
PLACE, SPEED = Location(1e6, 2e6, -3e6), Vector(1.5, -2.5, 3.5)
TURN, TYPE = Orientation(0.25, -0.5, 0.75), EntityType(2, 1, 225, 3, 4, 5, 6)
WHEN, LATER = ClockTime.at(1_728_000_000.25), ClockTime.at(1_728_003_600.5)
WARHEAD = Descriptor(TYPE, 1000, 3000, 2, 60)
PART = ArticulatedPart(1, 2, 4107, 0.5, 0)
FIXED = (FixedDatum(5, 6), FixedDatum(7, 8))
VARIABLE = (VariableDatum(9, b"abc"), VariableDatum(10, b"12345678"))
RADIO_TYPE = EntityType(7, 5, 225, 2, 21, 1, 2)
PARTS = (
    PART,
    AttachedPart(1, 2, 3, TYPE),
    Separation(1, 2, parent_id=TWO),
    EntityTypeParameter(1, TYPE),
    EntityAssociation(1, 2, 3, TWO, 4, 5, 6, 7),
)
BEAM = Beam(
    4,
    5,
    FundamentalParameters(1e9, 2e6, 60, 300, 1.5),
    BeamData(0.25, 0.5, 0.75, 1.0, 50),
    6,
    1,
    targets=(TrackJam(TWO), TrackJam(THREE, 8, 9)),
)
SYSTEMS = (EmitterSystem(5570, 2, 3, SPEED, (BEAM, Beam(7))), EmitterSystem(5577))
ACOUSTIC = AcousticSystem(
    0, 2001, 1, 7, SPEED, (AcousticBeam(8, 0, 24, 25, 0.25, 0.5, 0.75, 1.5),)
)
RECORD_SET = RecordSet(5, 1, 0, 16, 3, b"abcdef")


def transmitter(system: int, parameters: Any) -> Transmitter:
    return Transmitter(
        ONE,
        7,
        RADIO_TYPE,
        2,
        8,
        PLACE,
        SPEED,
        1,
        4_500_000_000,
        1e6,
        30.5,
        Modulation(1, 5, 1, system),
        1,
        77,
        modulation_parameters=parameters,
        antenna_pattern=BeamAntennaPattern(),
    )


#: Records: what tshark calls each of their fields; ``*`` stands for the field.
RECORDS = {
    "entity": "site application entity as entity_id_*",
    "event": "site application as * number as event_number",
    "vector": "x y z as {}.*",
    "axes": "x y z as {}_*",
    "aggregate": "site application as aggregate_id_*"
    " entity as aggregate_id__aggregate",
    "turn": "psi theta phi as entity_orientation.*",
    "type": "kind as entityKind domain as entityDomain country as * category as {}"
    " subcategory specific extra as *",
    "warhead": "warhead fuse as * quantity as quality rate as *",
    "part": "change as vp.* attached_to as vp.part_attached_to_id"
    " parameter as vp.artic_param_type value as vp.parameter_value"
    " padding as vp.*",
    "datums": "fixed_datums[0].datum_id as datum_id"
    " fixed_datums[0].value as fixed_datum_value_as_uint"
    " fixed_datums[1].datum_id as datum_id"
    " fixed_datums[1].value as fixed_datum_value_as_uint",
    "texts": "variable_datums[0].datum_id as datum_id"
    " variable_datums[0].value as variable_datum_value"
    " variable_datums[1].datum_id as datum_id"
    " variable_datums[1].value as variable_datum_value",
}
SIDES = """
    originating_id: entity
    receiving_id: entity
"""
RADIO = """
    entity_id: entity
    radio_number = radio.radio_id
    radio_type.kind = entityKind
    radio_type.domain = entityDomain
    radio_type.country = country
    radio_type.category = radio.radio_category
    state = radio.transmit_state
    input_source = radio.input_source
    antenna_location: vector antenna_location
    relative_antenna_location: vector rel_antenna_location
    antenna_pattern_type = radio.antenna_pattern_type
    frequency = radio.frequency
    bandwidth = transmit_freq_bandwidth
    power = transmit_power
    modulation.major = radio.mod_type.major
    modulation.detail = modulation_detail
    modulation.system = radio.mod_type.system
    crypto_system = radio.crypto_system
    crypto_key = radio.encryption_key
"""
RELIABLY = """
    reliability = reliability
    request_id = request_id
"""
#: What is sent, and what tshark has to show of it, in order: a field of ours and
#: one of tshark's, or a field and its record.
JUDGED: list[tuple[Any, str]] = [
    (
        EntityState(
            ONE,
            2,
            PARTS,
            EntityType(1, 5, 225, 2, 3, 4, 5),
            EntityType(1, 5, 222, 6, 7, 8, 9),
            SPEED,
            PLACE,
            TURN,
            0x80_0008,
            DeadReckoning(4, bytes(range(15)), Vector(4, 5, 6), Vector(7, 8, 9)),
            Marking.of("AMTI-001"),
            77,
        ),
        """
        entity_id: entity
        force = force_id
        entity_type: type category.space
        alternative_type: type category.space
        velocity: vector entity_linear_velocity
        location: vector entity_location
        orientation: turn
        appearance = appearance
        dead_reckoning.algorithm = entity_marking_character_set
        dead_reckoning.other = dead_reckoning_other_parameters
        dead_reckoning.acceleration: vector entity_linear_acceleration
        dead_reckoning.angular_velocity: vector entity_angular_velocity
        marking.character_set = entity_marking_character_set
        marking.name = entity_marking
        capabilities = capabilities
        parameters[0]: part
        parameters[1].detached = vp.attached_indicator
        parameters[1].attached_to = vp.part_attached_to_id
        parameters[1].station = vp.artic_param_type
        parameters[1].part_type: type category
        parameters[4].change = vp.change_indicator
        parameters[4].status = vp.association_status
        parameters[4].association = vp.association_type
        parameters[4].associated_id: entity
        parameters[4].own_station = vp.own_station_location
        parameters[4].connection = vp.phys_conn_type
        parameters[4].group_member = vp.group_member_type
        parameters[4].group_number = vp.group_number
        """,
    ),
    (
        EntityStateUpdate(ONE, 0, (PART,), SPEED, PLACE, TURN, 0x80_0008),
        """
        entity_id: entity
        velocity: vector entity_linear_velocity
        location: vector entity_location
        orientation: turn
        appearance = appearance
        parameters[0]: part
        """,
    ),
    (
        Fire(ONE, TWO, THREE, EVENT, 14, PLACE, WARHEAD, SPEED, 1234.5),
        """
        firing_id: entity
        target_id: entity
        munition_id: entity
        event_id: event
        fire_mission = fire.mission_index
        location: vector fire.location
        descriptor.munition: type category
        descriptor: warhead
        velocity: vector linear_velocity
        range = range
        """,
    ),
    (
        Detonation(ONE, TWO, THREE, EVENT, SPEED, PLACE, WARHEAD, SPEED, 5, (PART,)),
        """
        firing_id: entity
        target_id: entity
        munition_id: entity
        event_id: event
        velocity: vector linear_velocity
        location: vector detonation.location
        descriptor.munition: type category
        descriptor: warhead
        relative_location: vector entity_location
        result = detonation.result
        parameters[0]: part
        """,
    ),
    (CreateEntity(ONE, TWO, 21), SIDES + "request_id = request_id"),
    (RemoveEntity(ONE, TWO, 22), SIDES + "request_id = request_id"),
    (
        StartResume(ONE, TWO, WHEN, LATER, 23),
        SIDES + """
        real_time.seconds = clocktime
        simulation_time.seconds = clocktime
        request_id = request_id
        """,
    ),
    (
        StopFreeze(ONE, TWO, WHEN, 2, 3, 0, 24),
        SIDES + """
        real_time.seconds = clocktime
        reason = reason
        frozen_behavior = frozen_behavior
        request_id = request_id
        """,
    ),
    (
        Acknowledge(ONE, TWO, 3, 1, 25),
        SIDES + """
        acknowledge_flag = acknowledge_flag
        response_flag = response_flag
        request_id = request_id
        """,
    ),
    (
        ActionRequest(ONE, TWO, 26, 37, FIXED, VARIABLE),
        SIDES + """
        request_id = request_id
        action_id = action_id
        : datums
        : texts
        """,
    ),
    (
        ActionResponse(ONE, TWO, 27, 4, FIXED, VARIABLE),
        SIDES + """
        request_id = request_id
        request_status = request_status
        : datums
        : texts
        """,
    ),
    (
        DataQuery(ONE, TWO, 28, 29, (30, 31), (32,)),
        SIDES + """
        request_id = request_id
        time_interval = time_interval
        fixed_ids[0] = datum_id
        fixed_ids[1] = datum_id
        variable_ids[0] = datum_id
        """,
    ),
    (
        SetData(ONE, TWO, 33, 0, FIXED, VARIABLE),
        SIDES + "request_id = request_id\n: datums\n: texts",
    ),
    (
        Data(ONE, TWO, 34, 0, FIXED, VARIABLE),
        SIDES + "request_id = request_id\n: datums\n: texts",
    ),
    (
        EventReport(ONE, TWO, 4, 0, FIXED, VARIABLE),
        SIDES + "event_type = event_type\n: datums\n: texts",
    ),
    (Comment(ONE, TWO, (), VARIABLE), SIDES + ": texts"),
    (
        ElectromagneticEmission(ONE, EVENT, 1, SYSTEMS),
        """
        entity_id: entity
        event_id: event
        state_update = ua.state_update_indicator
        systems[0].name = electromagnetic.emitter.name
        systems[0].function = electromagnetic.emission.function
        systems[0].number = electromagnetic.emission.emitter_id_number
        systems[0].location: vector electromagnetic.emission.location
        systems[0].beams[0].number = em.beam.id_number
        systems[0].beams[0].parameter_index = em.beam.parameter_index
        systems[0].beams[0].fundamental.frequency = em.fund.frequency
        systems[0].beams[0].fundamental.frequency_range = em.fund.frequency_range
        systems[0].beams[0].fundamental.power = em.fund.effective_radiated_power
        systems[0].beams[0].fundamental.pulse_frequency = em.fund.pulse_repetition_freq
        systems[0].beams[0].fundamental.pulse_width = em.fund.pulse_width
        systems[0].beams[0].data.azimuth_center = em.fund.beam.azimuth_center
        systems[0].beams[0].data.azimuth_sweep = em.fund.beam.azimuth_sweep
        systems[0].beams[0].data.elevation_center = em.fund.beam.elevation_center
        systems[0].beams[0].data.elevation_sweep = em.fund.beam.elevation_sweep
        systems[0].beams[0].data.sweep_sync = em.fund.beem.sweep_sync
        systems[0].beams[0].function = electromagnetic.emission.beam.function
        systems[0].beams[0].high_density = track_jam.high_density
        systems[0].beams[0].targets[0].target_id: entity
        systems[0].beams[0].targets[0].emitter = emitter_id
        systems[0].beams[0].targets[0].beam = beam_id
        systems[0].beams[0].targets[1].target_id: entity
        systems[0].beams[0].targets[1].emitter = emitter_id
        systems[0].beams[0].targets[1].beam = beam_id
        systems[0].beams[1].number = em.beam.id_number
        systems[1].name = electromagnetic.emitter.name
        """,
    ),
    (
        transmitter(8, LinkParameters(1, 2, 3, 4, 5)),
        RADIO + """
        modulation_parameters.allocation_level = radio.mod_param.jtids.ts_alloc_mode
        modulation_parameters.primary_mode = MODE.transmitter_primary_mode
        modulation_parameters.secondary_mode = MODE.transmitter_secondary_mode
        modulation_parameters.sync_state = MODE.sync_state
        modulation_parameters.network_sync_id = MODE.network_sync_id
        """.replace("MODE", "radio.mod_param.jtids"),
    ),
    (
        transmitter(6, SincgarsParameters(1, 2, 3, 1, 4, 5, 6, 1)),
        RADIO + """
        modulation_parameters.net_id = HOP_nw_id
        modulation_parameters.hop_set = HOP_set_id
        modulation_parameters.lockout_set = HOP_lo_set_id
        modulation_parameters.start_of_message = HOP_msg_start
        modulation_parameters.reserved = HOP_reserved
        modulation_parameters.sync_offset = HOP_sync_offset
        modulation_parameters.security_key = HOP_securit_key
        modulation_parameters.clear_channel = HOP_clr_channel
        """.replace("HOP", "radio.mod_param.cctt_cingars.fh"),
    ),
    (
        Signal(ONE, 7, 0x8001, 56, 9600, b"hello!!!", 5),
        """
        entity_id: entity
        radio_number = radio.radio_id
        encoding_scheme = radio.encoding_scheme
        tdl_type = radio.tdl_type
        sample_rate = radio.sample_rate
        samples = radio.num_of_samples
        data = radio.signal_data
        """,
    ),
    (
        Receiver(ONE, 7, 2, 0, -70.5, TWO, 9),
        """
        entity_id: entity
        radio_number = radio.radio_id
        state = radio.receive_state
        received_power = receive_power
        transmitter_id: entity
        transmitter_radio = radio.transmitter_radio_id
        """,
    ),
    (
        Collision(ONE, TWO, EVENT, 1, 0, SPEED, 1234.5, Vector(4, 5, 6)),
        """
        issuing_id: entity
        colliding_id: entity
        event_id: event
        collision_type = collision.type
        velocity: vector linear_velocity
        mass = collision.mass
        location: vector collision.location
        """,
    ),
    (
        Designator(
            ONE, 21, TWO, 22, 23.5, 1.06, SPEED, PLACE, 4, bytes(3), Vector(4, 5, 6)
        ),
        """
        designating_id: entity
        system_name = designator_code_name
        designated_id: entity
        code = designator_designator_code
        power = designator_power
        wavelength = designator_wavelength
        spot_relative: vector designator_spot_with_respect_to_designated_entity
        spot_location: vector designator_spot_location
        algorithm = entity_marking_character_set
        spot_acceleration: vector entity_linear_acceleration
        """,
    ),
    (
        EnvironmentalProcess(ONE, EnvironmentType(4, 5, 6, 7, 8, 9, 10), 11, 1, (), 13),
        """
        process_id: entity
        environment_type.kind = environmental.kind
        environment_type.domain = environmental.domain
        environment_type.environment_class = environmental.class
        environment_type.category = environmental.category
        environment_type.subcategory = environmental.subcategory
        environment_type.specific = environmental.specific
        environment_type.extra = environmental.extra
        model_type = environmental.model_type
        status = environmental.environment_status_last
        sequence = environmental.sequence_number
        """,
    ),
    (
        IntercomControl(1, 2, ONE, 4, 5, 6, 7, 3, TWO, 12, 13),
        """
        control_type = intercom_control.control_type
        channel = intercom_control.communications_channel_type
        source_id: entity
        source_intercom = intercom_control.source_communications_device_id
        source_line = intercom_control.source_line_id
        priority = intercom_control.transmit_priority
        line_state = intercom_control.transmit_line_state
        command = intercom_control.command
        master_id: entity
        master_intercom = intercom_control.master_communications_device_id
        master_channel = intercom_control.master_channel_id
        """,
    ),
    (
        IntercomSignal(ONE, 7, 0x8001, 56, 9600, b"hello!!!", 5),
        """
        entity_id: entity
        radio_number = radio.radio_id
        encoding_scheme = radio.encoding_scheme
        tdl_type = radio.tdl_type
        sample_rate = radio.sample_rate
        samples = radio.num_of_samples
        data = radio.signal_data
        """,
    ),
    (
        UnderwaterAcoustic(
            ONE,
            EVENT,
            1,
            0,
            21,
            3,
            (Shaft(120, 130, -5),),
            (AdditionalPassiveActivity(22, 23),),
            (ACOUSTIC,),
        ),
        """
        entity_id: entity
        event_id: event
        state_update = ua.state_update_indicator
        passive_index = ua.passive_parameter_index
        propulsion_plant = ua.propulsion_plant_config
        shafts[0].current_speed = ua.shaft.rpm.current
        shafts[0].ordered_speed = ua.shaft.rpm.ordered
        shafts[0].rate_of_change = ua.shaft.rpm.change_rate
        activities[0].parameter_index = ua.apas.parameter_index
        activities[0].value = apas.value
        systems[0].name = ua.emitter.name
        systems[0].function = ua.emitter.function
        systems[0].number = ua.emitter.id_number
        systems[0].location: vector ua.location
        systems[0].beams[0].number = ua.beam.id_number
        systems[0].beams[0].parameter_index = BEAM.active_emission_parameter_index
        systems[0].beams[0].scan_pattern = BEAM.scan_pattern
        systems[0].beams[0].azimuth_center = BEAM.center_azimuth
        systems[0].beams[0].azimuth_width = BEAM.azimuthal_beamwidth
        systems[0].beams[0].elevation_center = BEAM.center_de
        systems[0].beams[0].elevation_width = BEAM.de_beamwidth
        """.replace("BEAM", "ua.beam"),
    ),
    (
        AggregateState(
            ONE,
            2,
            3,
            TYPE,
            4,
            AggregateMarking(1, b"FW 1".ljust(31, b"\0")),
            SPEED,
            TURN,
            PLACE,
            Vector(4, 5, 6),
            (TWO,),
            (THREE,),
            silent_aggregates=(SilentAggregate(5, 0, TYPE),),
            datums=AggregateDatums(VARIABLE),
        ),
        """
        aggregate_id: aggregate
        force = force_id
        state = aggregate.state
        formation = aggregate.formation
        marking.character_set = aggregate.marking_character_set
        dimensions: axes aggregate.dimensions
        orientation.psi = aggregate.psi
        orientation.theta = aggregate.theta
        orientation.phi = aggregate.phi
        location: axes aggregate.center_of_mass
        velocity: axes aggregate.velocity
        aggregate_ids[0]: aggregate
        entity_ids[0]: entity
        datums: texts
        """,
    ),
    (
        IFF(
            ONE,
            EVENT,
            SPEED,
            1,
            2,
            3,
            4,
            5,
            6,
            OperationalData(1, 2, 0x04, 4, 5, 6, 7, 8, 9, 10),
            (EmissionsLayer(),),
        ),
        """
        entity_id: entity
        event_id: event
        location: vector ua.location
        system_type = iff.system_type
        system_name = iff.system_name
        system_mode = iff.system_mode
        change_options = iff.change_options
        designator = iff.system_designator
        system_specific = iff.system_specific_data
        operational.status = iff.system_status
        operational.alternate_mode_4 = iff.alternate_parameter_4
        operational.information_layers = iff.information_layers
        operational.modifier = iff.modifier
        operational.mode_1 = iff.parameter_1
        operational.mode_2 = iff.parameter_2
        operational.mode_3 = iff.parameter_3
        operational.mode_4 = iff.parameter_4
        operational.mode_c = iff.parameter_5
        operational.mode_s = iff.parameter_6
        """,
    ),
    (CreateEntityR(ONE, TWO, 1, bytes(3), 21), SIDES + RELIABLY),
    (RemoveEntityR(ONE, TWO, 1, bytes(3), 22), SIDES + RELIABLY),
    (
        StartResumeR(ONE, TWO, WHEN, LATER, 1, bytes(3), 23),
        SIDES + """
        real_time.seconds = clocktime
        simulation_time.seconds = clocktime
        """ + RELIABLY,
    ),
    (
        StopFreezeR(ONE, TWO, WHEN, 2, 3, 1, 0, 24),
        SIDES + """
        real_time.seconds = clocktime
        reason = reason
        frozen_behavior = frozen_behavior
        """ + RELIABLY,
    ),
    (
        AcknowledgeR(ONE, TWO, 3, 1, 25),
        SIDES + """
        acknowledge_flag = acknowledge_flag
        response_flag = response_flag
        request_id = request_id
        """,
    ),
    (
        ActionRequestR(ONE, TWO, 1, bytes(3), 26, 37, FIXED, VARIABLE),
        SIDES + RELIABLY + "action_id = action_id\n: datums\n: texts",
    ),
    (
        ActionResponseR(ONE, TWO, 27, 4, FIXED, VARIABLE),
        SIDES + """
        request_id = request_id
        request_status = request_status
        : datums
        : texts
        """,
    ),
    (
        DataQueryR(ONE, TWO, 1, bytes(3), 28, 29, (30, 31), (32,)),
        SIDES + RELIABLY + """
        fixed_ids[0] = datum_id
        fixed_ids[1] = datum_id
        variable_ids[0] = datum_id
        """,
    ),
    (
        SetDataR(ONE, TWO, 1, bytes(3), 33, FIXED, VARIABLE),
        SIDES + RELIABLY + ": datums\n: texts",
    ),
    (CommentR(ONE, TWO, (), VARIABLE), SIDES + ": texts"),
]
#: Types of which tshark shows only the header, or which it misreads: Data-R in the
#: order of Set Data-R. Of an Aggregate State it knows neither padding, which others
#: send, nor silent entities: the one above has none.
HEADER_ONLY = [
    Attribute(SimulationAddress(1, 2), record_sets=(AttributeRecordSet(ONE),)),
    ServiceRequest(ONE, TWO, 1, (SupplyQuantity(TYPE, 2.5),)),
    ResupplyOffer(ONE, TWO, (SupplyQuantity(TYPE, 2.5),)),
    ResupplyReceived(ONE, TWO, (SupplyQuantity(TYPE, 2.5),)),
    ResupplyCancel(ONE, TWO),
    RepairComplete(ONE, TWO, 1),
    RepairResponse(ONE, TWO, 1),
    SupplementalEmissionEntityState(ONE, 1, 2, 3, (PropulsionSystem(1.0, 900.0),)),
    TransferOwnership(ONE, TWO, 1, 0, 1, THREE, (RECORD_SET,)),
    IsPartOf(ONE, TWO, 1, 2),
    MinefieldState(ONE, perimeter=(PerimeterPoint(1.0, 2.0),)),
    GriddedData(ONE, axes=(RegularAxis(0.5),)),
    IsGroupOf(ONE, 1, entities=(GroundCombatVehicle(1),)),
    MinefieldQuery(ONE, TWO, sensor_types=(1,)),
    MinefieldData(ONE, TWO, sensor_types=(1,)),
    MinefieldResponseNack(ONE, TWO, 1, (2, 3)),
    TSPI(LiveEntityId(1, 2, 3)),
    Appearance(LiveEntityId(1, 2, 3)),
    ArticulatedParts(LiveEntityId(1, 2, 3)),
    LiveEntityFire(LiveEntityId(1, 2, 3)),
    LiveEntityDetonation(LiveEntityId(1, 2, 3), location=RelativeLocation()),
    PointObjectState(ONE, TWO),
    LinearObjectState(ONE, TWO, segments=(LinearSegment(1),)),
    ArealObjectState(ONE, TWO, points=(PLACE,)),
    DataR(ONE, TWO, 34),
    EventReportR(ONE, TWO, 4, 0, FIXED, VARIABLE),
    RecordR(ONE, TWO, 1, record_sets=(RECORD_SET,)),
    SetRecordR(ONE, TWO, 1, record_sets=(RECORD_SET,)),
    RecordQueryR(ONE, TWO, 1, record_ids=(5, 6)),
    CollisionElastic(ONE, TWO, EVENT),
    InformationOperationsAction(ONE, TWO, records=(InformationEffect(1),)),
    InformationOperationsReport(ONE, records=(CommunicationsNode(1),)),
    DirectedEnergyFire(ONE, EVENT, records=(PrecisionAimpoint(PLACE),)),
    EntityDamageStatus(ONE, records=(StandardRecord(1),)),
]


def pairs(specification: str) -> Iterator[tuple[str, str]]:
    """Yield our path and tshark's field for each value."""
    for line in filter(None, map(str.strip, specification.splitlines())):
        if "=" in line:
            ours, theirs = line.split(" = ")
            yield ours, f"dis.{theirs}"
            continue
        path, _, record = line.partition(": ") if line[0] != ":" else ("", "", line[2:])
        name, *category = record.split()
        waiting: list[str] = []
        words = iter(RECORDS[name].format(*category).split())
        for word in words:
            if word != "as":
                waiting.append(word)
                continue
            theirs = next(words)
            for field in waiting:
                yield f"{path}.{field}".lstrip("."), f"dis.{theirs}".replace("*", field)
            waiting.clear()


Dissection = dict[str, list[str]]  #: field, what is shown of it, in order


@pytest.fixture(scope="module")
def dissected(tmp_path_factory: pytest.TempPathFactory) -> list[Dissection]:
    """What tshark makes of all bodies; skips where there is no tshark."""
    tshark = shutil.which("tshark")
    if tshark is None:
        pytest.skip("there is no tshark")
    path = tmp_path_factory.mktemp("tshark") / "bodies.pcapng"
    bodies = [body for body, _ in JUDGED] + HEADER_ONLY
    with CaptureWriter(path) as capture:
        for body in bodies:
            octets = encode_pdu(body, exercise=3, timestamp=12345)
            capture.write(0.0, ("10.0.0.1", 3000), ("10.0.0.2", 3000), octets)
    told = subprocess.run(
        [tshark, "-n", "-r", str(path), "-T", "pdml"], capture_output=True, check=True
    )
    packets = list(ElementTree.fromstring(told.stdout).iter("packet"))
    assert len(packets) == len(bodies)
    return [dict(shown(packet)) for packet in packets]


def shown(packet: ElementTree.Element) -> Iterator[tuple[str, list[str]]]:
    fields: Dissection = {}
    for element in packet.iter():
        name = element.get("name", "")
        if name.startswith(("dis", "_ws")):
            fields.setdefault(name, []).append(element.get("show", ""))
    yield from fields.items()


def value_at(body: Any, path: str) -> Any:
    """Follow a path such as ``systems[0].beams[1].number``."""
    for step in path.replace("[", ".[").split("."):
        if step.startswith("["):
            body = body[int(step[1:-1])]
        else:
            body = operator.attrgetter(step)(body)
    return body


def same(ours: Any, told: str) -> bool:
    if isinstance(ours, bytes):
        return bytes.fromhex(told.replace(":", "")) == ours
    if isinstance(ours, float):
        return float(told) == pytest.approx(ours, rel=1e-6)
    return str(ours) == told if isinstance(ours, str) else int(told, 0) == ours


def test_every_body_is_judged() -> None:
    judged = {type(body) for body, _ in JUDGED} | set(map(type, HEADER_ONLY))
    ours = {body for body in BODIES.values() if "interop.dis" in body.__module__}
    assert not ours - judged


@pytest.mark.parametrize(
    "number", range(len(JUDGED)), ids=lambda n: type(JUDGED[n][0]).__name__
)
def test_tshark_shows_the_values_that_were_sent(
    number: int, dissected: list[Dissection]
) -> None:
    body, specification = JUDGED[number]
    fields = {name: list(told) for name, told in dissected[number].items()}
    assert "_ws.malformed" not in fields
    for path, name in pairs(specification):
        assert fields.get(name), f"tshark shows no {name} for {path}"
        told = fields[name].pop(0)
        assert same(value_at(body, path), told), f"{path}: tshark shows {told}"


def test_tshark_finds_every_header_right(dissected: list[Dissection]) -> None:
    bodies = [body for body, _ in JUDGED] + HEADER_ONLY
    for body, fields in zip(bodies, dissected, strict=True):
        assert "_ws.malformed" not in fields
        octets = encode_pdu(body, exercise=3, timestamp=12345)
        told = [fields[f"dis.{name}"][0] for name in ("proto_ver", "exer_id")]
        assert told == ["7", "3"]
        assert fields["dis.pdu_length"] == [str(len(octets))]
        assert BODIES[int(fields["dis.pdu_type"][0])] is type(body)
