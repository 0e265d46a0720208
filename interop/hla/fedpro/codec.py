"""The bodies of the Federate Protocol's messages, to and from Python values.

A service or a callback is named as in the schema, without the ending ``Request`` of a
call; its arguments stand in the order of the message's fields. Whatever octets come, a
value comes out, an exception of the standard that its sender can be told, or
`interop.errors.DecodeError`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from google.protobuf.message import DecodeError as BrokenMessage

from ...errors import DecodeError
from ..errors import RTIexception, exception
from ..types import JoinResult
from . import messages_pb2 as schema
from . import quick
from .fields import Field, fields_of
from .times import Times


class Form(NamedTuple):
    """One member of a body's union."""

    member: str  #: its name in the union
    fields: tuple[Field, ...]


def forms_of(union: Any, ending: str = "") -> dict[str, Form]:
    """The members of a body's union by their names without their ending."""
    return {
        member.name.removesuffix(ending): Form(
            member.name, fields_of(member.message_type)
        )
        for member in union.DESCRIPTOR.fields
        if member.message_type is not schema.ExceptionData.DESCRIPTOR
    }


def _done(form: Form) -> bytes:
    response = schema.CallResponse()
    getattr(response, form.member).SetInParent()
    return response.SerializeToString()


#: What is asked, what is answered and what the RTI tells, by name.
CALLS = forms_of(schema.CallRequest, "Request")
RESULTS = forms_of(schema.CallResponse, "Response")
CALLBACKS = forms_of(schema.CallbackRequest)
_CALLS_BY_MEMBER = {form.member: name for name, form in CALLS.items()}
_RESULTS_BY_MEMBER = {form.member: form for form in RESULTS.values()}

#: What answers a call that has no result.
_DONE = {name: _done(form) for name, form in RESULTS.items() if not form.fields}
CALLBACK_SUCCEEDED = schema.CallbackResponse(
    callbackSucceeded=schema.CallbackSucceeded()
).SerializeToString()


class Codec:
    """Packs and unpacks for one session.

    It learns the representation of logical times from the result of a join.
    """

    def __init__(self) -> None:
        self.times = Times()

    def pack_call(self, service: str, arguments: Sequence[Any]) -> bytes:
        """The body of a call."""
        pack = quick.PACK_CALL.get(service)
        if pack is not None:
            octets = pack(arguments, self.times)
            if octets is not None:
                return octets
        return self._pack(schema.CallRequest(), CALLS[service], arguments)

    def unpack_call(self, octets: bytes) -> tuple[str, tuple[Any, ...]]:
        """The service that a body calls, and its arguments."""
        found = quick.UNPACK_CALL.get(octets[:2])
        if found is not None:
            service, unpack = found
            arguments = unpack(octets, self.times)
            if arguments is not None:
                return service, arguments
        body, member = _parsed(schema.CallRequest, "callRequest", octets)
        service = _CALLS_BY_MEMBER[member]
        return service, self._unpack(body, CALLS[service])

    def pack_result(self, service: str, result: Any) -> bytes:
        """The body that answers a call; ``result`` is None for one without a result."""
        if isinstance(result, JoinResult):
            self.times.use(result.logical_time_implementation_name)
        done = _DONE.get(service)
        if done is not None:
            return done
        return self._pack(schema.CallResponse(), RESULTS[service], (result,))

    def pack_exception(self, error: RTIexception) -> bytes:
        """The body that answers a call with an exception."""
        return schema.CallResponse(exceptionData=_data(error)).SerializeToString()

    def unpack_result(self, service: str, octets: bytes) -> Any:
        """The result of a call; raises the exception that it was answered with.

        The answer to another overload of the service will do.
        """
        if octets == _DONE.get(service):
            return None
        body, member = _parsed(schema.CallResponse, "callResponse", octets)
        if member == "exceptionData":
            raise _exception(body.exceptionData)
        form = _RESULTS_BY_MEMBER[member]
        if len(form.fields) != len(RESULTS[service].fields):
            raise DecodeError(f"no answer to {service}", field=member, offset=0)
        values = self._unpack(body, form)
        result = values[0] if values else None
        if isinstance(result, JoinResult):
            self.times.use(result.logical_time_implementation_name)
        return result

    def pack_callback(self, callback: str, arguments: Sequence[Any]) -> bytes:
        """The body of a callback."""
        pack = quick.PACK_CALLBACK.get(callback)
        if pack is not None:
            octets = pack(arguments, self.times)
            if octets is not None:
                return octets
        return self._pack(schema.CallbackRequest(), CALLBACKS[callback], arguments)

    def unpack_callback(self, octets: bytes) -> tuple[str, tuple[Any, ...]]:
        """The callback that a body makes, and its arguments."""
        found = quick.UNPACK_CALLBACK.get(octets[:2])
        if found is not None:
            callback, unpack = found
            arguments = unpack(octets, self.times)
            if arguments is not None:
                return callback, arguments
        body, member = _parsed(schema.CallbackRequest, "callbackRequest", octets)
        return member, self._unpack(body, CALLBACKS[member])

    def pack_callback_response(self, error: RTIexception | None = None) -> bytes:
        """The body that answers a callback."""
        if error is None:
            return CALLBACK_SUCCEEDED
        return schema.CallbackResponse(callbackFailed=_data(error)).SerializeToString()

    def unpack_callback_response(self, octets: bytes) -> RTIexception | None:
        """What a callback raised in the federate; an empty body tells of nothing."""
        if not octets or octets == CALLBACK_SUCCEEDED:
            return None
        body, member = _parsed(schema.CallbackResponse, "callbackResponse", octets)
        if member == "callbackFailed":
            return _exception(body.callbackFailed)
        return None

    def _pack(self, body: Any, form: Form, values: Sequence[Any]) -> bytes:
        message = getattr(body, form.member)
        message.SetInParent()
        for field, value in zip(form.fields, values, strict=True):
            field.put(message, value, self.times)
        return body.SerializeToString()  # type: ignore[no-any-return]

    def _unpack(self, body: Any, form: Form) -> tuple[Any, ...]:
        message = getattr(body, form.member)
        return tuple([field.get(message, self.times) for field in form.fields])


def _parsed(kind: Any, union: str, octets: bytes) -> tuple[Any, str]:
    """A body, and the member that is set in its union."""
    try:
        body = kind.FromString(octets)
    except BrokenMessage as error:
        name = kind.DESCRIPTOR.name
        raise DecodeError(str(error), field=name, offset=0) from error
    member = body.WhichOneof(union)
    if member is None:
        raise DecodeError("holds nothing known", field=union, offset=0)
    return body, member


def _data(error: RTIexception) -> schema.ExceptionData:
    return schema.ExceptionData(exceptionName=type(error).__name__, details=str(error))


def _exception(data: schema.ExceptionData) -> RTIexception:
    return exception(data.exceptionName, data.details)
